// Pictures of the page for the documentation, into the folder that PICTURES names.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as chromium from './chromium.mjs'
import { call, clientToken, control, start } from './emulator.mjs'

const { EMULATOR, CHROMIUM, PICTURES } = process.env

/** Something to look at: a session with people, recordings, a render, a refusal and a fault. */
async function life(emulator) {
  const path = rest => `/v2/project/${emulator.apiKey}/${rest}`
  const created = await call(emulator, 'POST', '/session/create', { 'p2p.preference': 'disabled' })
  const session = created.json[0].session_id
  for (const [role, data] of [['moderator', 'name=Ada'], ['publisher', 'name=Grace'], ['subscriber', 'name=Alan']]) {
    const { connectionId } = await control(emulator, 'POST', 'connections', { sessionId: session, role, data })
    if (role !== 'subscriber') await control(emulator, 'POST', `connections/${connectionId}/streams`, { name: 'camera' })
  }
  const archive = await call(emulator, 'POST', path('archive'), { sessionId: session, name: 'lecture' })
  await call(emulator, 'GET', path(`archive/${archive.json.id}`))
  await call(emulator, 'POST', path('broadcast'), { sessionId: session, outputs: { hls: {} } })
  await call({ ...emulator, apiSecret: 'wrong' }, 'GET', path('archive'))
  await control(emulator, 'POST', 'faults', { status: 503, times: 1 })
  await call(emulator, 'GET', path(`session/${session}/stream`))
  await call(emulator, 'GET', path(`session/${session}/stream`))
  await call(emulator, 'POST', path(`session/${session}/signal`), { type: 'chat', data: 'Hello' })
  await call(emulator, 'POST', path(`archive/${archive.json.id}/stop`))
  await call(emulator, 'POST', path(`archive/${archive.json.id}/stop`))
  const token = clientToken(emulator, session, 'moderator')
  await call(emulator, 'POST', path('captions'), { sessionId: session, token, languageCode: 'en-GB' })
  return { session, archive: archive.json.id }
}

const emulator = await start(EMULATOR)
const browser = await chromium.start(CHROMIUM)
try {
  const { session, archive } = await life(emulator)
  await mkdir(PICTURES, { recursive: true })
  const page = await browser.open()
  const take = async (name, hash, text, look) => {
    await page.look(look)
    await page.go(`${emulator.url}/#/${hash}`)
    await page.see(text, hash.includes('/') ? '#detail' : '#list')
    await page.evaluate('document.activeElement?.blur(), document.fonts.ready.then(() => true)')
    await writeFile(join(PICTURES, `emulator-${name}.png`), await page.picture())
    console.log(`emulator-${name}.png`)
  }
  const last = (await control(emulator, 'GET', 'requests?brief&last=1')).items[0].number
  await take('light', `requests/${last}`, 'client token', { width: 1360, height: 1100 })
  await take('dark', `sessions/${session}`, 'Made of it', { width: 1360, height: 860, scheme: 'dark' })
  await take('archive', `archives/${archive}`, 'lecture', { width: 1360, height: 620 })
  await take('phone', 'requests', 'captions', { width: 390, height: 844, scale: 2, mobile: true })
} finally {
  await browser.close()
  emulator.close()
}
