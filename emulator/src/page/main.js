import { found, get, list, listen } from './api.js'
import { connect } from './connect.js'
import { el, morph } from './dom.js'
import { faults } from './faults.js'
import { drawHead } from './head.js'
import { back, empty } from './parts.js'
import { requests } from './requests.js'
import { resources } from './resources.js'
import { sessions } from './sessions.js'
import { webhooks } from './webhooks.js'

const VIEWS = [requests, sessions, ...resources, webhooks, faults, connect]
const RULES_BEFORE = [sessions, webhooks, connect]

const $ = id => document.getElementById(id)
/** The chosen project; all if empty. */
let project = ''
/** What the page shows, as it was last fetched. */
let shown = null

/** `#/sessions/1_abc` is the session in the list of sessions. */
function route() {
  const [, name = '', id = ''] = location.hash.split('/')
  return { view: VIEWS.find(view => view.name === name) ?? requests, id: decodeURIComponent(id) }
}

async function fetchAll() {
  const { view, id } = route()
  const [projects, clock, active, items, one] = await Promise.all([
    get('projects'),
    get('clock'),
    get('faults'),
    view.load ? view.load(project) : list(view.path, project),
    id && view.one ? found(view.one(id)) : null,
  ])
  return { view, id, projects: projects.items, clock, faults: active.items, items, one }
}

function draw() {
  if (!shown) return
  const { view, id, projects, clock, items, one } = shown
  const choose = chosen => {
    project = chosen
    refresh()
  }
  drawHead($('head'), { projects, project, choose, clock })
  drawNavigation(view)
  const data = { items, id, one: one ?? items.find?.(item => `${view.idOf?.(item)}` === id) ?? null, redraw: draw, project, projects }
  $('content').className = view.detail ? (id ? 'open' : '') : 'wide'
  morph($('list'), ...view.list(data))
  morph($('detail'), ...(view.detail ? [detail(view, data)] : []))
}

function detail(view, data) {
  if (!data.id) return empty('Nothing is opened', view.hint ?? 'Choose something of the list to see all about it.')
  const content = data.one ? view.detail(data) : [empty('It is there no more', 'It was forgotten, or it belongs to another project.')]
  // A key of its own for each thing: nothing of one stays when another is opened.
  return el('div', { class: 'stack', 'data-key': data.id }, back(view.name), ...content)
}

function drawNavigation(current) {
  const chosen = shown.projects.filter(one => !project || one.project === project)
  const entry = view => {
    const count = view.count?.(chosen, shown)
    const badge = el('span', { class: view === faults && count ? 'count alert' : 'count' }, count ? `${count}` : '')
    return el('a', { href: `#/${view.name}`, 'aria-current': view === current ? 'page' : null }, view.title, view.count && badge)
  }
  const entries = VIEWS.map(view => [RULES_BEFORE.includes(view) && el('div', { class: 'rule' }), entry(view)])
  morph($('nav'), ...entries.flat())
}

let running = false
let again = false

/** Fetches and draws; whoever asks meanwhile has it done once more. */
async function refresh() {
  again = true
  if (running) return
  running = true
  try {
    while (again) {
      again = false
      await show()
    }
  } finally {
    running = false
  }
}

async function show() {
  let fetched
  try {
    fetched = await fetchAll()
  } catch {
    // The stream of events says when there is somebody again.
    state(false)
    return
  }
  state(true)
  // Who has gone elsewhere meanwhile has asked for that, too.
  if (fetched.view !== route().view || fetched.id !== route().id) return
  shown = fetched
  // After a reset a project may be gone.
  if (project && !shown.projects.some(one => one.project === project)) project = ''
  draw()
}

function state(isLive) {
  $('live').className = isLive ? 'live on' : 'live lost'
  const text = isLive ? 'live' : 'not reachable'
  if ($('live').textContent !== text) $('live').textContent = text
}

addEventListener('hashchange', async () => {
  await refresh()
  const { id } = route()
  $(id ? 'detail' : 'list').scrollTop = 0
  if (matchMedia('(max-width: 1099px)').matches) {
    // What had the focus may be hidden now.
    $('content').focus({ preventScroll: true })
    scrollTo(0, 0)
  }
  document.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
})
// Up and down go through a list as Tab does.
$('list').addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step || !event.target.matches('a.open')) return
  const links = [...$('list').querySelectorAll('a.open')]
  event.preventDefault()
  links[links.indexOf(event.target) + step]?.focus()
})
listen(refresh, () => state(false))
