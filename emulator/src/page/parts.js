import { el, morph } from './dom.js'
import { redact } from './tokens.js'

export const time = ms => new Date(ms).toLocaleTimeString([], { hour12: false })
export const date = ms => new Date(ms).toLocaleString([], { dateStyle: 'medium', timeStyle: 'medium', hour12: false })
export const short = id => (id && id.length > 16 ? id.slice(0, 8) + '…' + id.slice(-4) : id)
export const plural = (count, one, many = one + 's') => `${count} ${count === 1 ? one : many}`

const KINDS = {
  good: ['started', 'available', 'uploaded', 'delivered', 'connected', 'live'],
  fair: ['starting', 'paused', 'waiting', 'underWay'],
  bad: ['failed', 'expired', 'givenUp'],
}
const kindOf = status => Object.keys(KINDS).find(kind => KINDS[kind].includes(status)) ?? ''

export const chip = (text, kind = kindOf(text)) => el('span', { class: `chip ${kind}` }, `${text}`)

/** A definition list; what is absent is left out. */
export function facts(pairs) {
  const there = pairs.filter(([, value]) => value !== undefined && value !== null && value !== '')
  return el('dl', { class: 'facts' }, there.map(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]))
}

const SECRETS = /^(password|secret|apiSecret|privateKey)$/i

/** A value as readable JSON, without what must not be seen over a shoulder. */
export function json(value) {
  const hidden = (key, one) => (SECRETS.test(key) && one ? '‹redacted›' : one)
  return el('pre', { tabindex: 0 }, coloured(redact(JSON.stringify(value, hidden, 2))))
}

function coloured(text) {
  const nodes = []
  let end = 0
  for (const found of text.matchAll(/("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*/g)) {
    nodes.push(text.slice(end, found.index))
    const kind = found[2] ? 'key' : found[1] ? 'text' : 'value'
    nodes.push(el('span', { class: kind }, found[1] ?? found[0]), found[2] ?? '')
    end = found.index + found[0].length
  }
  return [...nodes, text.slice(end)]
}

export const block = (title, ...content) => el('section', { class: 'block' }, title && el('h3', {}, title), content)
export const box = (...content) => el('div', { class: 'box' }, content)
export const rawBox = value => box(el('details', {}, el('summary', {}, 'As JSON'), json(value)))

export const empty = (title, text, ...actions) =>
  el('div', { class: 'empty' }, el('strong', {}, title), el('p', {}, text), actions.length > 0 && el('div', { class: 'row' }, actions))

export const link = (view, id, text = short(id)) => el('a', { href: `#/${view}/${encodeURIComponent(id)}` }, text)
/** A link that fills the row of a list. */
export const opener = (view, id, text, more = {}) => el('a', { class: 'open', href: `#/${view}/${encodeURIComponent(id)}`, ...more }, text)
export const back = view => el('a', { class: 'back', href: `#/${view}` }, '← Back')

export function toast(text, bad = false) {
  const note = el('div', { class: bad ? 'toast bad' : 'toast', role: bad ? 'alert' : null }, text)
  document.getElementById('toasts').append(note)
  setTimeout(() => note.remove(), bad ? 7000 : 2600)
}

/** Does something and says how it went; the page then hears of the change like everybody else. */
export async function act(action, done) {
  try {
    const result = await action()
    if (done) toast(typeof done === 'function' ? done(result) : done)
    return result
  } catch (error) {
    toast(error.message || 'That did not work', true)
  }
}

export const button = (text, action, { kind = '', done, ...more } = {}) =>
  el('button', { type: 'button', class: kind, onclick: () => act(action, done), ...more }, text)

/** Asks once more, in its own place. */
export function sureButton(text, action, { done, kind = '' } = {}) {
  const start = event => {
    const asked = event.currentTarget
    if (asked.dataset.sure) {
      delete asked.dataset.sure
      morph(asked, text)
      act(action, done)
      return
    }
    asked.dataset.sure = 'asked'
    morph(asked, 'Really?')
    setTimeout(() => asked.dataset.sure && (delete asked.dataset.sure, morph(asked, text)), 3000)
  }
  return el('button', { type: 'button', class: `danger ${kind}`, onclick: start }, text)
}

export function copyButton(text, name = 'Copy') {
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    return text
  }
  return button(name, copy, { kind: 'small plain', done: 'Copied' })
}

/** A form whose fields are given to the action, without those that are empty. */
export function form(action, { class: kind = 'box form', done } = {}, ...content) {
  const submit = async event => {
    event.preventDefault()
    const target = event.currentTarget
    const filled = [...new FormData(target)].filter(([, value]) => value !== '')
    await act(() => action(Object.fromEntries(filled), target), done)
  }
  return el('form', { class: kind, onsubmit: submit }, content)
}

export const field = (label, name, more = {}) => el('label', {}, label, el('input', { name, autocomplete: 'off', ...more }))
export const choice = (label, name, options) => {
  const one = option => el('option', { value: option.value ?? option }, option.text ?? option)
  return el('label', {}, label, el('select', { name, 'aria-label': label }, options.map(one)))
}
export const check = (label, name) => el('label', { class: 'check' }, el('input', { type: 'checkbox', name, value: 'true' }), label)
