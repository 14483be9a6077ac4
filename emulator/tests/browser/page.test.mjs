// The emulator's page in a browser, as a person uses it. EMULATOR and CHROMIUM name the programs.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'

import * as chromium from './chromium.mjs'
import { call, clientToken, control, start } from './emulator.mjs'

const { EMULATOR, CHROMIUM } = process.env
const silence = ms => new Promise(resolve => setTimeout(resolve, ms))
let emulator, browser, page, receiver

before(async () => {
  emulator = await start(EMULATOR)
  browser = await chromium.start(CHROMIUM)
  page = await browser.open()
  await page.look({ width: 1440, height: 900 })
  receiver = createServer((_, answer) => answer.end('taken')).listen(0, '127.0.0.1')
})
after(async () => {
  await browser?.close()
  emulator?.close()
  receiver?.close()
})

test('it opens, and says what to do first', async () => {
  await page.go(emulator.url)
  await page.see('live', '#live')
  await page.see('No requests yet')
  await page.click('How to connect')
  await page.see(`export OPENTOK_API_URL=${emulator.url}`)
})

test('a session is made, joined and published to by clicking', async () => {
  await page.click('Sessions')
  await page.see('No sessions yet')
  await page.click('Create a session')
  await page.see('In the session', '#detail')
  await page.fill('data', '<img src=x onerror="document.title=1">')
  await page.click('Join')
  await page.see('<img src=x', '#detail')
  assert.equal(await page.evaluate('document.querySelector("img")'), null, 'what was typed stays text')
  await page.click('Publish')
  await page.see('Unpublish', '#detail')
  await page.see('1 client · 1 stream', '#list')
  const { items } = await control(emulator, 'GET', 'streams')
  assert.equal(items.length, 1)
})

test('what is recorded is seen and stopped', async () => {
  await page.click('Start an archive')
  await page.click('Start a broadcast')
  for (const kind of ['Archives', 'Broadcasts']) {
    await page.click(kind, 'nav a')
    await page.see('1 is running', '#list')
    await page.click('', '#list a.open')
    await page.click('Stop', '#detail button')
    await page.see('stopped', '#detail .chip')
  }
  await page.click('Archives', 'nav a')
  await page.click('+5 s')
  await page.see('available', '#list')
})

test('nothing is asked for while nothing changes', async () => {
  await silence(500)
  const before = page.requests.length
  await silence(2500)
  assert.deepEqual(page.requests.slice(before), [])
})

test('a request appears by itself, with its answer and what its tokens say', async () => {
  await page.click('Requests', 'nav a')
  const { items } = await control(emulator, 'GET', 'sessions')
  const session = items[0].sessionId
  const token = clientToken(emulator, session, 'moderator')
  const answer = await call(emulator, 'POST', `/v2/project/${emulator.apiKey}/captions`, { sessionId: session, token })
  assert.equal(answer.status, 202)
  await page.see('captions', '#list')
  await page.click('…/captions', '#list a.open')
  await page.see(answer.json.captionsId, '#detail')
  await page.see('request token', '#detail')
  await page.see('client token', '#detail')
  await page.see('name=Ada', '#detail')
  const shown = await page.evaluate('document.documentElement.outerHTML')
  assert.equal(await page.evaluate('[...document.querySelectorAll("#detail .chip")].filter(one => one.innerText === "verified").length'), 2)
  assert.ok(!shown.includes(token) && !shown.includes('eyJ'), 'credentials are redacted')
})

test('what does not verify says why', async () => {
  const wrong = { ...emulator, apiSecret: 'wrong' }
  assert.equal((await call(wrong, 'GET', '/v2/project/100/archive')).status, 403)
  await page.click('…/archive', '#list a.open')
  await page.see('the signature is wrong', '#detail')
})

test('the clock moves', async () => {
  const before = (await control(emulator, 'GET', 'clock')).nowMs
  await page.click('+1 h')
  await page.fill('seconds', '90')
  await page.click('Advance')
  await page.until(`fetch('/_emulator/clock').then(answer => answer.json()).then(({ nowMs }) => nowMs >= ${before + 3_690_000})`)
})

test('a fault is ordered, happens, and is cleared', async () => {
  await page.click('Faults', 'nav a')
  await page.fill('status', '503')
  await page.fill('times', '2')
  await page.click('Add the fault')
  await page.see('2 left', '#list')
  await page.see('1', 'nav .alert')
  assert.equal((await call(emulator, 'GET', '/v2/project/100/archive')).status, 503)
  await page.see('1 left', '#list')
  await page.click('Clear', '#list button')
  await page.see('All is well', '#list')
  assert.equal((await call(emulator, 'GET', '/v2/project/100/archive')).status, 200)
})

test('an event is told, and told again', async () => {
  const url = `http://127.0.0.1:${receiver.address().port}/told`
  await page.click('Webhooks', 'nav a')
  await page.fill('url', url)
  await page.click('Add an address')
  await page.see(url, '#list')
  await page.click('Trigger')
  await page.see('delivered', '#list')
  await page.click('archive', '#list a.open')
  await page.click('Deliver again')
  await page.until(`document.querySelectorAll('#detail .box .chip').length === 2`, 'two attempts')
})

test('a client leaves', async () => {
  await page.click('Sessions', 'nav a')
  await page.click('1_', '#list a.open')
  await page.click('Leave')
  await page.see('Nobody.', '#detail')
})

test('on a phone nothing is wider than the screen', async () => {
  await page.look({ width: 390, height: 844, mobile: true })
  for (const view of await page.evaluate(`[...document.querySelectorAll('nav a')].map(one => one.hash)`)) {
    await page.evaluate(`location.hash = '${view}'`)
    await page.until(`document.querySelector('nav a[aria-current]').hash === '${view}'`)
    const { wide, inner } = await page.evaluate('({ wide: document.scrollingElement.scrollWidth, inner: innerWidth })')
    assert.ok(wide <= 390 && inner === 390, `${view} is ${wide} wide`)
  }
  await page.look({ width: 1440, height: 900 })
})

test('every control has a name', async () => {
  const nameless = `[...document.querySelectorAll('button, input, select, a')].filter(one =>
    !one.innerText?.trim() && !one.getAttribute('aria-label') && !one.closest('label')).map(one => one.outerHTML)`
  for (const view of await page.evaluate(`[...document.querySelectorAll('nav a')].map(one => one.hash)`)) {
    await page.evaluate(`location.hash = '${view}'`)
    await page.until(`document.querySelector('nav a[aria-current]').hash === '${view}'`)
    assert.deepEqual(await page.evaluate(nameless), [], view)
  }
})

test('a reset makes everything new, after a second thought', async () => {
  await page.click('Reset')
  await page.click('Really?')
  await page.click('Sessions', 'nav a')
  await page.see('No sessions yet')
})

test('it complained of nothing and asked nobody else', () => {
  assert.deepEqual(page.complaints, [])
  const others = page.requests.filter(one => !one.includes(` ${emulator.url}/`) && !/ (data|about):/.test(one))
  assert.deepEqual(others, [])
})

test('where the emulator ends, the page says so', async () => {
  emulator.close()
  await page.see('not reachable', '#live')
})
