// The emulator as a program, and callers that use it as an SDK does.
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { createInterface } from 'node:readline'

export async function start(program) {
  const child = spawn(program, ['--port', '0', '--seed', '7', '--with-parent'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = await new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', line => resolve([line]))
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`the emulator ended with ${code}`)))
  })
  const url = line.replace('opentok-emulator listening on ', '')
  const credentials = await (await fetch(`${url}/_emulator/credentials`)).json()
  return { url, ...credentials, close: () => child.stdin.end() }
}

const now = () => Math.floor(Date.now() / 1000)
const part = value => Buffer.from(JSON.stringify(value)).toString('base64url')

/** What authenticates a request. */
export function requestToken({ apiKey, apiSecret }) {
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: apiKey, ist: 'project', iat: now(), exp: now() + 180 })}`
  return `${signed}.${createHmac('sha256', apiSecret).update(signed).digest('base64url')}`
}

/** What a browser would connect with, in the old form. */
export function clientToken({ apiKey, apiSecret }, session, role, data = 'name=Ada') {
  const fields = new URLSearchParams({ session_id: session, create_time: now(), expire_time: now() + 3600, nonce: 1, role, connection_data: data })
  const sig = createHmac('sha1', apiSecret).update(`${fields}`).digest('hex')
  return 'T1==' + Buffer.from(`partner_id=${apiKey}&sig=${sig}:${fields}`).toString('base64')
}

/** Calls an operation as an SDK does. */
export async function call(emulator, method, path, body) {
  const headers = { 'X-OPENTOK-AUTH': requestToken(emulator), accept: 'application/json', 'user-agent': 'an-sdk/1.0' }
  if (body) headers['content-type'] = 'application/json'
  const answer = await fetch(emulator.url + path, { method, headers, body: body && JSON.stringify(body) })
  const text = await answer.text()
  return { status: answer.status, json: text ? JSON.parse(text) : null }
}

/** Calls a control route. */
export async function control(emulator, method, path, body) {
  const answer = await fetch(`${emulator.url}/_emulator/${path}`, { method, body: body && JSON.stringify(body) })
  const text = await answer.text()
  return text ? JSON.parse(text) : null
}
