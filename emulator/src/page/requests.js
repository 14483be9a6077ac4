import { get, list, remove } from './api.js'
import { el } from './dom.js'
import { block, box, button, chip, copyButton, date, empty, facts, json, opener, time } from './parts.js'
import { decodeTokens, redact, redactHeader, tokenBox } from './tokens.js'

const LAST = 200
let words = []

const target = request => redact(request.path + (request.query && '?' + request.query))
/** What tells one path from another: without the project, and ids shortened. */
const brief = text => text.replace(/^\/v2\/project\/[^/]+/, '…').replace(/[^/?&=]{25,}/g, long => long.slice(0, 6) + '…' + long.slice(-4))
const duration = ms => (ms === null ? '' : `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`)

function outcome(request) {
  if (request.pending) return ['…', '']
  if (!request.completed) return ['hung up', 'bad']
  if (request.status === null) return ['dropped', 'bad']
  return [request.status, request.status < 300 ? 'good' : request.status < 500 ? 'fair' : 'bad']
}

const isWanted = request => {
  const text = [request.method, request.path, request.query, request.project, ...outcome(request)].join(' ').toLowerCase()
  return words.every(word => text.includes(word))
}

export const requests = {
  name: 'requests',
  title: 'Requests',
  hint: 'Choose a request to see what came, what was sent back, and what its tokens say.',
  idOf: request => request.number,
  load: project => list('requests?brief', project, LAST),
  async one(id) {
    const request = await get(`requests/${id}`)
    return { ...request, tokens: await decodeTokens(request) }
  },

  list({ items, id, redraw, project }) {
    const filter = event => {
      words = event.currentTarget.value.toLowerCase().split(/\s+/)
      redraw()
    }
    const wanted = items.filter(isWanted)
    const clear = () => remove(project ? `requests?project=${encodeURIComponent(project)}` : 'requests')
    return [
      el('div', { class: 'bar' },
        el('h2', {}, 'Requests'),
        el('span', { class: 'quiet' }, items.length < LAST ? '' : `the last ${LAST}`),
        el('input', { type: 'search', placeholder: 'Path, method, status …', 'aria-label': 'Filter requests', oninput: filter }),
        button('Clear', clear, { disabled: items.length === 0 })),
      wanted.length > 0
        ? el('ul', { class: 'rows requests' }, wanted.map(request => row(request, id)))
        : items.length > 0
          ? empty('No request matches', 'Other words in the filter may find some.')
          : empty('No requests yet', 'Point an SDK here and each request appears at once, with what was sent back.',
              el('a', { href: '#/connect' }, 'How to connect'), el('a', { href: '#/sessions' }, 'Start without an SDK')),
    ]
  },

  detail({ one }) {
    const [status, kind] = outcome(one)
    return [
      el('div', { class: 'title' },
        el('h2', { class: 'mono' }, `${one.method} ${target(one)}`),
        el('div', { class: 'row' }, chip(status, kind), el('span', { class: 'quiet' }, `${date(one.arrivedMs)} · ${duration(one.durationMs)}`))),
      facts([['Project', one.project], ['Request id', one.requestId]]),
      one.tokens.length > 0 && block('Credentials and tokens', one.tokens.map(tokenBox)),
      message('Request', one, one.form),
      one.response ? message('Answer', one.response)
        : block('Answer', box(el('p', { class: 'row quiet' }, one.pending ? 'Not yet' : 'None: the connection ended without one'))),
    ]
  },
}

function row(request, id) {
  const [status, kind] = outcome(request)
  const isFresh = Date.now() - request.arrivedMs < 1500
  return el('li', { 'data-key': request.number, class: `${request.number}` === id ? 'current' : isFresh ? 'fresh' : '' },
    el('span', { class: 'when quiet' }, time(request.arrivedMs)),
    el('span', { class: 'method' }, request.method),
    opener('requests', request.number, brief(target(request)), { class: 'open mono', title: target(request) }),
    chip(status, kind),
    el('span', { class: 'took number quiet' }, duration(request.durationMs)))
}

/** One half of an exchange. */
function message(title, { headers, body, bodyBytes, json: value }, form = null) {
  const lines = Object.entries(headers).map(([name, text]) => `${name}: ${redactHeader(name, text)}`)
  const cut = bodyBytes > new TextEncoder().encode(body).length
  const content = value !== null ? json(value) : form ? json(form) : body ? el('pre', { tabindex: 0 }, redact(body)) : null
  return el('section', { class: 'block' },
    el('div', { class: 'row' }, el('h3', {}, title),
      el('span', { class: 'quiet' }, `${bodyBytes} bytes${cut ? ', the beginning' : ''}`),
      body && copyButton(redact(body), 'Copy body')),
    box(el('details', {}, el('summary', {}, `${lines.length} headers`), el('pre', {}, lines.join('\n'))),
      content ?? el('pre', { class: 'quiet' }, 'No body')))
}
