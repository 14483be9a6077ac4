import { post } from './api.js'
import { el } from './dom.js'
import { box, chip, date, facts } from './parts.js'

const TOKEN = /T1==[\w+/=-]{16,}|\beyJ[\w-]+\.[\w-]+\.[\w-]*/g
const HEADERS = { 'x-opentok-auth': 'X-OPENTOK-AUTH', authorization: 'Authorization' }
const TIMES = ['iat', 'exp', 'nbf', 'create_time', 'expire_time']

/** A text with its tokens left out: who has one may do what it allows. */
export const redact = text => text.replace(TOKEN, token => `‹${token.startsWith('T1==') ? 'T1' : 'JWT'} token›`)

export const redactHeader = (name, value) => (name in HEADERS ? redact(value) : value)

/** Every token of a request and its answer, once, with where it was. */
function tokensOf(request) {
  const places = [
    ...Object.keys(HEADERS).map(name => [HEADERS[name], request.headers[name]]),
    ['Query', decoded(request.query)],
    ['Body', request.form ? Object.values(request.form).join(' ') : request.body],
    ['Answer', request.response?.body],
  ]
  const seen = new Map()
  for (const [where, text] of places) {
    for (const [token] of (text ?? '').matchAll(TOKEN)) if (!seen.has(token)) seen.set(token, where)
  }
  return [...seen].map(([token, where]) => ({ token, where }))
}

function decoded(text) {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What was decoded once: a token is judged by when its request came, so that it stays as it is. */
const known = new Map()

export async function decodeTokens(request) {
  const one = async ({ token, where }) => {
    const key = `${request.number} ${token}`
    if (!known.has(key)) known.set(key, await post('decode', { token, atMs: request.arrivedMs }))
    return { where, ...known.get(key) }
  }
  if (known.size > 1000) known.clear()
  return Promise.all(tokensOf(request).map(one))
}

export function tokenBox({ where, kind, form, header, claims, valid, reason }) {
  const shown = ([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    const seconds = TIMES.includes(name) ? Number(value) : NaN
    const moment = seconds > 0 && seconds < 1e11 ? el('span', { class: 'quiet' }, ` · ${date(seconds * 1000)}`) : null
    return [name, [el('span', { class: 'mono' }, text), moment]]
  }
  return box(
    el('div', { class: 'row' },
      el('strong', {}, where),
      chip(`${kind} token`, 'accent'), chip(header?.alg ? `${form} · ${header.alg}` : form, ''),
      el('span', { class: 'space' }, valid ? chip('verified', 'good') : chip('refused', 'bad'))),
    !valid && el('p', { class: 'row quiet' }, reason),
    facts(Object.entries(claims).map(shown)),
  )
}
