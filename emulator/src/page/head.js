import { post } from './api.js'
import { el, morph } from './dom.js'
import { button, form, sureButton } from './parts.js'

/** How far the emulator's clock is from the machine's, as far as the page knows. */
let ahead = 0
const now = () => new Date(Date.now() + ahead).toLocaleString([], { dateStyle: 'medium', timeStyle: 'medium', hour12: false })

/** The project, the clock, and a new start. */
export function drawHead(place, { projects, project, choose, clock }) {
  ahead = clock.nowMs - Date.now()
  const option = one => {
    const kind = one.kind === 'apiKey' ? 'API key' : 'Application'
    return el('option', { value: one.project }, `${kind} ${one.project.length > 12 ? '…' + one.project.slice(-6) : one.project}`)
  }
  const projectChoice = el('select', { 'aria-label': 'Project', onchange: event => choose(event.currentTarget.value) },
    el('option', { value: '' }, 'All projects'), projects.map(option))
  morph(place,
    el('div', { class: 'group grow' }, projectChoice),
    el('div', { class: 'group time', role: 'group', 'aria-label': 'Clock' },
      el('time', { class: 'clock', title: "The emulator's clock" }, now()),
      step('+5 s', 5), step('+1 min', 60), step('+1 h', 3600)),
    form(({ seconds }) => advance(Number(seconds)), { class: 'group' },
      el('input', { name: 'seconds', class: 'free', type: 'number', min: 1, step: 1, required: true, placeholder: 'sec', 'aria-label': 'Seconds to advance by' }),
      el('button', { class: 'plain' }, 'Advance')),
    sureButton('Reset', () => post(project ? `reset?project=${encodeURIComponent(project)}` : 'reset'), {
      done: project ? 'The project is as new' : 'Everything is as new',
    }),
  )
}

const advance = seconds => post('clock', { advanceMs: Math.round(seconds * 1000) })
const step = (text, seconds) => button(text, () => advance(seconds), { title: `Advance the clock by ${text.slice(1)}` })

setInterval(() => {
  const clock = document.querySelector('.clock')
  if (clock && clock.textContent !== now()) clock.firstChild.data = now()
}, 1000)
