import { get, list, post, remove } from './api.js'
import { el } from './dom.js'
import { block, box, button, chip, choice, date, empty, facts, field, form, json, opener, plural, time } from './parts.js'

export const webhooks = {
  name: 'webhooks',
  title: 'Webhooks',
  hint: 'Choose a delivery to see what was sent, and what became of each attempt.',
  idOf: delivery => delivery.id,

  async load(project) {
    const [targets, deliveries] = await Promise.all([get('webhooks'), list('deliveries', project)])
    const find = other => deliveries.find(other)
    return { targets: targets.items, events: targets.events, deliveries, find }
  },

  list({ items: { targets, events, deliveries }, id, project }) {
    const own = project ? { project } : {}
    return [
      el('div', { class: 'bar' }, el('h2', {}, 'Webhooks'),
        button('Clear', () => remove(project ? `deliveries?project=${encodeURIComponent(project)}` : 'deliveries'), { disabled: deliveries.length === 0 })),
      el('div', { class: 'pad stack' },
        block('Who is told',
          targets.length > 0 && box(targets.map(target)),
          form(add(own), { done: 'It will be told' },
            field('Address', 'url', { type: 'url', required: true, placeholder: 'http://localhost:8080/events' }),
            choice('Events', 'event', [{ value: '', text: 'All' }, ...events]),
            el('button', {}, 'Add an address'))),
        block('Tell of something that did not happen',
          form(fields => post('trigger', trigger(fields, own)), { done: 'It was told' },
            choice('Event', 'event', events), field('Status', 'status', { placeholder: 'available' }),
            field('Only to', 'url', { type: 'url', placeholder: 'everybody above' }),
            el('button', {}, 'Trigger')))),
      deliveries.length > 0
        ? el('ul', { class: 'rows things' }, deliveries.map(delivery => row(delivery, id)))
        : empty('Nothing was delivered yet', 'Add an address above, and everything that happens in a session is told there, signed as the service does.'),
    ]
  },

  detail: ({ one }) => [
    el('div', { class: 'title' },
      el('h2', {}, one.event), el('div', { class: 'row' }, chip(one.state), el('span', { class: 'mono quiet' }, one.url))),
    el('div', { class: 'row' }, button('Deliver again', () => post(`deliveries/${one.id}/redeliver`), { done: 'It goes out again' })),
    facts([['Project', one.project], ['Created', date(one.createdMs)], ['Signed', one.signed ? 'yes' : 'no'], ['Next attempt', one.nextMs && date(one.nextMs)]]),
    block('Attempts', one.attempts.length > 0 ? box(one.attempts.map(attempt)) : el('p', { class: 'quiet' }, 'None yet')),
    block('What is sent', box(one.json === null ? el('pre', {}, one.body) : json(one.json))),
  ],
}

const add = own => ({ url, event }) => post('webhooks', { url, ...(event && { events: [event] }), ...own })

function trigger({ event, status, url }, own) {
  return { event: status ? `${event}.${status}` : event, ...(url && { url }), ...own }
}

const target = one =>
  el('div', { class: 'row', 'data-key': one.id },
    el('span', { class: 'mono' }, one.url),
    el('span', { class: 'quiet' }, [one.events?.join(', ') ?? 'all events', one.project && `project ${one.project}`, one.signed ? 'signed' : 'not signed'].filter(Boolean).join(' · ')),
    el('span', { class: 'space' }, button('Remove', () => remove(`webhooks/${one.id}`), { kind: 'small plain', done: 'It is told no more' })))

const row = (delivery, id) =>
  el('li', { 'data-key': delivery.id, class: `${delivery.id}` === id ? 'current' : '' },
    chip(delivery.state),
    opener('webhooks', delivery.id, delivery.json?.status ? `${delivery.event} ${delivery.json.status}` : delivery.event),
    el('span', { class: 'when quiet' }, time(delivery.createdMs)),
    el('span', { class: 'sub' }, `${delivery.url} · ${plural(delivery.attempts.length, 'attempt')}`))

const attempt = one =>
  el('div', { class: 'row' },
    one.status ? chip(one.status, one.status < 300 ? 'good' : 'bad') : chip('no answer', 'bad'),
    el('span', {}, time(one.atMs)), el('span', { class: 'quiet' }, `${one.durationMs.toFixed(1)} ms`),
    el('span', { class: 'mono quiet' }, one.error ?? one.answer ?? ''))
