import { list, post, remove } from './api.js'
import { el } from './dom.js'
import { block, button, check, chip, choice, empty, field, form } from './parts.js'

const ANSWERS = [
  { value: '', text: 'The ordinary one' }, { value: '400', text: '400' }, { value: '403', text: '403' }, { value: '404', text: '404' },
  { value: '409', text: '409' }, { value: '429', text: '429 too many' }, { value: '500', text: '500' }, { value: '503', text: '503 unavailable' },
]
const METHODS = [{ value: '', text: 'Any' }, 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** As the control route takes it: without what was left empty, numbers as numbers. */
function order({ status, times, delayMs, drop, method, path }, project) {
  const number = text => (text ? Number(text) : undefined)
  return {
    status: number(status), times: number(times), delayMs: number(delayMs), drop: drop === 'true' || undefined,
    method, path, project: project || undefined,
  }
}

export const faults = {
  name: 'faults',
  title: 'Faults',
  count: (_, { faults: active }) => active.length,
  // There is no list of one project's faults: those for all count for it too.
  load: () => list('faults'),

  list({ items, project }) {
    const oldestFirst = [...items].reverse()
    return [
      el('div', { class: 'bar' }, el('h2', {}, 'Faults'),
        button('Clear', () => remove('faults'), { disabled: items.length === 0, done: 'All is well again' })),
      el('div', { class: 'pad stack' },
        block('Let something go wrong',
          form(fields => post('faults', order(fields, project)), { done: 'The fault waits for its request' },
            choice('Answer', 'status', ANSWERS),
            field('Times', 'times', { type: 'number', min: 1, value: 1 }),
            field('Delay in ms', 'delayMs', { type: 'number', min: 0, placeholder: '0' }),
            choice('Method', 'method', METHODS),
            field('Path, with *', 'path', { placeholder: '*/archive/*/stop' }),
            check('Drop the connection', 'drop'),
            el('button', { class: 'main' }, 'Add the fault')))),
      items.length > 0
        ? el('ul', { class: 'rows plain', 'aria-label': 'Faults that wait' }, oldestFirst.map(row))
        : empty('All is well', 'A fault comes before anything else, for every request or only for those that match. Without "times" it stays until it is cleared.'),
    ]
  },
}

function row(fault) {
  const happens = [fault.status, fault.drop && 'drop', fault.truncate && 'truncate', fault.malformed && 'malformed', fault.delayMs && `after ${fault.delayMs} ms`]
  const matched = [fault.method, fault.path, fault.project && `project ${fault.project}`].filter(Boolean)
  return el('li', {},
    el('span', { class: 'row' }, happens.filter(Boolean).map(text => chip(text, 'fair'))),
    el('span', { class: 'quiet' }, fault.times === undefined ? 'until cleared' : `${fault.times} left`),
    el('span', { class: 'sub mono' }, matched.join(' ') || 'every request'))
}
