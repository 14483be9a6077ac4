import { get, post, remove } from './api.js'
import { el } from './dom.js'
import { block, box, button, chip, choice, copyButton, date, empty, facts, field, form, link, opener, plural, rawBox, short, time } from './parts.js'

const ROLES = ['publisher', 'moderator', 'subscriber', 'publisheronly']
const MODES = [{ value: 'routed', text: 'Routed' }, { value: 'relayed', text: 'Relayed' }, { value: 'always', text: 'Always archived' }]

const at = (kind, id, rest = '') => `${kind}/${encodeURIComponent(id)}${rest}`

function create({ mode }, project) {
  const always = mode === 'always'
  return post('sessions', { mediaMode: always ? 'routed' : mode, ...(always && { archiveMode: 'always' }), ...(project && { project }) })
}

export const sessions = {
  name: 'sessions',
  title: 'Sessions',
  path: 'sessions',
  count: projects => projects.reduce((sum, project) => sum + project.sessions, 0),
  idOf: session => session.sessionId,
  hint: 'Open a session to let clients join, publish, and be recorded.',
  one: id => get(at('sessions', id)),

  list({ items, id, project }) {
    const open = async fields => {
      const session = await create(fields, project)
      location.hash = `#/sessions/${encodeURIComponent(session.sessionId)}`
    }
    const kinds = el('select', { name: 'mode', 'aria-label': 'Kind of session' }, MODES.map(({ value, text }) => el('option', { value }, text)))
    return [
      el('div', { class: 'bar' }, el('h2', {}, 'Sessions'),
        form(open, { class: 'row', done: 'The session is there' }, kinds, el('button', { class: 'main' }, 'Create a session'))),
      items.length > 0
        ? el('ul', { class: 'rows things' }, items.map(session => row(session, id)))
        : empty('No sessions yet', 'Create one here, or with createSession of an SDK that points to this emulator.',
            el('a', { href: '#/connect' }, 'How to connect')),
    ]
  },

  detail({ one }) {
    const there = one.connections.filter(client => client.connected)
    const gone = one.connections.filter(client => !client.connected)
    return [
      el('div', { class: 'title' },
        el('h2', {}, 'Session'),
        el('div', { class: 'row' }, el('span', { class: 'mono' }, one.sessionId), copyButton(one.sessionId, 'Copy id'))),
      facts([
        ['Media', one.mediaMode], ['Archive mode', one.archiveMode], ['Project', one.project], ['Created', date(one.createdAt)],
        ['Muted', one.muted ? 'yes' : null], ['End-to-end encrypted', one.e2ee ? 'yes' : null],
      ]),
      block('In the session',
        form(fields => post('connections', { sessionId: one.sessionId, ...fields }), { done: 'A client joined' },
          choice('Role', 'role', ROLES), field('Connection data', 'data', { placeholder: 'name=Ada' }), el('button', { class: 'main' }, 'Join')),
        there.length > 0
          ? box(there.map(client))
          : el('p', { class: 'quiet' }, 'Nobody. A client that joins here counts as a browser does: without one there is nothing to record.'),
        gone.length > 0 && el('details', {}, el('summary', {}, `${gone.length} left`), box(gone.map(client)))),
      made(one),
      rawBox(one),
    ]
  },
}

const row = (session, id) =>
  el('li', { 'data-key': session.sessionId, class: session.sessionId === id ? 'current' : '' },
    chip(session.connections > 0 ? 'live' : 'empty', session.connections > 0 ? 'good' : ''),
    opener('sessions', session.sessionId, short(session.sessionId), { class: 'open mono' }),
    el('span', { class: 'when quiet' }, time(session.createdAt)),
    el('span', { class: 'sub' }, `${plural(session.connections, 'client')} · ${plural(session.streams, 'stream')} · ${session.mediaMode} · project ${short(session.project)}`))

function client(one) {
  const publish = videoType => post(at('connections', one.connectionId, '/streams'), { name: videoType, videoType })
  const got = [one.signals.length > 0 && plural(one.signals.length, 'signal'), one.dtmf.length > 0 && plural(one.dtmf.length, 'tone')]
  return el('div', { class: 'client', 'data-key': one.connectionId },
    el('div', { class: 'who' },
      el('span', { class: 'row' }, chip(one.kind === 'client' ? one.role : one.kind, 'accent'), one.data),
      one.connected && el('span', { class: 'acts row' },
        one.role !== 'subscriber' && button('Publish', () => publish('camera'), { kind: 'small', done: 'A stream is published' }),
        one.role !== 'subscriber' && button('Share screen', () => publish('screen'), { kind: 'small', done: 'A screen is shared' }),
        button('Leave', () => remove(at('connections', one.connectionId)), { kind: 'small danger', done: 'The client left' })),
      el('span', { class: 'quiet' }, el('span', { class: 'mono' }, short(one.connectionId)), [...got, one.reason].filter(Boolean).map(text => ` · ${text}`))),
    one.streams.length > 0 && el('div', { class: 'streams' }, one.streams.map(stream)))
}

const stream = one =>
  el('div', { class: 'row', 'data-key': one.streamId },
    chip(one.videoType, ''), el('span', {}, one.name || 'unnamed'), el('span', { class: 'mono quiet' }, short(one.streamId)),
    one.muted && chip('muted', 'fair'),
    el('span', { class: 'space' }, button('Unpublish', () => remove(at('streams', one.streamId)), { kind: 'small plain', done: 'The stream ended' })))

/** What is made of the session, and the ways to start more. */
function made(session) {
  const things = [
    ...session.archives.map(one => ['archives', one.id, 'Archive', one.status]),
    ...session.broadcasts.map(one => ['broadcasts', one.id, 'Broadcast', one.status]),
    ...session.renders.map(one => ['renders', one.id, 'Render', one.status]),
    ...session.captions.map(one => ['captions', one.captionsId, 'Captions', one.status]),
    ...session.sipCalls.map(one => ['calls', one.id, 'SIP call', one.connected ? 'connected' : 'over']),
    ...session.audioConnectors.map(one => ['connectors', one.id, 'Audio Connector', one.connected ? 'connected' : 'over']),
  ]
  const line = ([view, id, name, status]) => el('div', { class: 'row', 'data-key': id }, chip(status), name, link(view, id))
  return block('Made of it',
    el('div', { class: 'row' },
      button('Start an archive', () => post('archives', { sessionId: session.sessionId }), { done: 'It is being recorded' }),
      button('Start a broadcast', () => post('broadcasts', { sessionId: session.sessionId, outputs: { hls: {} } }), { done: 'It is being broadcast' })),
    things.length > 0 && box(things.map(line)))
}
