import { post, remove } from './api.js'
import { el } from './dom.js'
import { block, box, button, chip, date, empty, facts, json, link, opener, plural, short, time } from './parts.js'

/** The views that differ only in what they tell of a thing and how it is ended. */
export const resources = [
  resource({
    name: 'archives', title: 'Archives', one: 'archive', counted: 'archives', path: 'archives',
    facts: one => [['Name', one.name], ['Output', one.outputMode], ['Duration', `${one.duration} s`], ['Size', `${one.size} bytes`], ['Reason', one.reason]],
    isRunning: one => ['started', 'paused'].includes(one.status),
    empty: 'Open a session with somebody in it and start an archive there, or call startArchive.',
  }),
  resource({
    name: 'broadcasts', title: 'Broadcasts', one: 'broadcast', counted: 'broadcasts', path: 'broadcasts',
    facts: one => [['HLS', one.broadcastUrls.hlsStatus], ['RTMP', one.broadcastUrls.rtmp?.map(rtmp => rtmp.status).join(', ')],
      ['Resolution', one.resolution], ['Longest', `${one.maxDuration} s`]],
    isRunning: one => one.status === 'started',
    empty: 'Open a session with somebody in it and start a broadcast there, or call startBroadcast.',
  }),
  resource({
    name: 'renders', title: 'Renders', one: 'render', counted: 'renders', path: 'renders',
    facts: one => [['Page', one.url], ['Name', one.name], ['Resolution', one.resolution], ['Reason', one.reason]],
    isRunning: one => ['starting', 'started'].includes(one.status),
    empty: 'Call startRender of an SDK: a web page joins a session as a client.',
  }),
  resource({
    name: 'captions', title: 'Captions', one: 'captioning', counted: 'captions', path: 'captions', id: 'captionsId',
    facts: one => [['Language', one.languageCode], ['Duration', `${one.duration} s`]],
    isRunning: one => one.status === 'started',
    empty: "Call startCaptions of an SDK, with a moderator's token.",
  }),
  resource({
    name: 'calls', title: 'SIP calls', one: 'SIP call', counted: 'sipCalls', path: 'sip-calls',
    facts: one => [['Address', one.uri], ['Client', one.connectionId], ['Stream', one.streamId]],
    isRunning: one => one.connected, end: 'Hang up', ending: one => remove(`connections/${one.connectionId}`),
    empty: 'Call dial of an SDK. The far end is taken to answer at once.',
  }),
  resource({
    name: 'connectors', title: 'Audio Connectors', one: 'Audio Connector', counted: 'audioConnectors', path: 'audio-connectors',
    facts: one => [['Address', one.uri], ['Client', one.connectionId]],
    isRunning: one => one.connected, end: 'Disconnect', ending: one => remove(`connections/${one.connectionId}`),
    empty: "Call connectAudio of an SDK: a session's sound goes to a WebSocket, which is not opened here.",
  }),
]

function resource(kind) {
  const idOf = one => one[kind.id ?? 'id']
  const status = one => one.status ?? (one.connected ? 'connected' : 'over')
  const stop = one => kind.ending?.(one) ?? post(`${kind.path}/${encodeURIComponent(idOf(one))}/stop`)
  const row = (one, id) =>
    el('li', { 'data-key': idOf(one), class: idOf(one) === id ? 'current' : '' },
      chip(status(one)),
      opener(kind.name, idOf(one), one.name || short(idOf(one)), { class: one.name ? 'open' : 'open mono' }),
      el('span', { class: 'when quiet' }, time(one.createdAt)),
      el('span', { class: 'sub' }, `session ${short(one.sessionId)} · project ${short(one.project)}`))
  return {
    name: kind.name,
    title: kind.title,
    path: kind.path,
    count: projects => projects.reduce((sum, project) => sum + project[kind.counted], 0),
    idOf,
    list: ({ items, id }) => [
      el('div', { class: 'bar' }, el('h2', {}, kind.title),
        el('span', { class: 'quiet' }, items.length > 0 ? `${plural(items.filter(kind.isRunning).length, 'is', 'are')} running` : '')),
      items.length > 0
        ? el('ul', { class: 'rows things' }, items.map(one => row(one, id)))
        : empty(`No ${kind.title.replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase())} yet`, kind.empty,
            el('a', { href: '#/sessions' }, 'Sessions'), el('a', { href: '#/connect' }, 'How to connect')),
    ],
    detail: ({ one }) => [
      el('div', { class: 'title' },
        el('h2', {}, one.name || kind.one[0].toUpperCase() + kind.one.slice(1)),
        el('div', { class: 'row' }, chip(status(one)), el('span', { class: 'mono quiet' }, idOf(one)))),
      kind.isRunning(one) && el('div', { class: 'row' },
        button(kind.end ?? 'Stop', () => stop(one), { kind: 'danger', done: 'It has ended' })),
      facts([['Session', link('sessions', one.sessionId)], ['Project', one.project], ...kind.facts(one),
        ['Created', date(one.createdAt)], ['Changed', one.updatedAt && date(one.updatedAt)]]),
      block('As JSON', box(json(one))),
    ],
  }
}
