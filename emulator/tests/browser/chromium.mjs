// Chromium without a head, spoken to by its own protocol over a pipe: no package, no port.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FLAGS = ['--headless=new', '--remote-debugging-pipe', '--no-first-run', '--disable-gpu', '--hide-scrollbars', '--lang=en-GB',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb']

export async function start(program) {
  const profile = await mkdtemp(join(tmpdir(), 'emulator-page-'))
  // Root may not use Chromium's sandbox; it opens nothing but the emulator here.
  const flags = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS
  const child = spawn(program, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const browser = new Connection(child.stdio[3], child.stdio[4])
  const ended = new Promise(resolve => child.once('exit', resolve))
  const close = async () => {
    await Promise.race([browser.send('Browser.close').catch(() => {}), ended])
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { open: () => Page.open(browser), close }
}

class Connection {
  #next = 0
  #calls = new Map()
  #listeners = []
  #rest = ''

  constructor(out, into) {
    this.out = out
    into.setEncoding('utf8')
    into.on('data', text => this.#read(text))
    into.on('close', () => this.#calls.forEach(({ reject }) => reject(new Error('Chromium has ended'))))
  }

  #read(text) {
    const messages = (this.#rest + text).split('\0')
    this.#rest = messages.pop()
    for (const message of messages.map(one => JSON.parse(one))) {
      const call = this.#calls.get(message.id)
      this.#calls.delete(message.id)
      if (message.error) call?.reject(new Error(message.error.message))
      else if (call) call.resolve(message.result)
      else this.#listeners.forEach(listener => listener(message))
    }
  }

  listen(listener) {
    this.#listeners.push(listener)
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#next
    this.out.write(JSON.stringify({ id, method, params, sessionId }) + '\0')
    return new Promise((resolve, reject) => this.#calls.set(id, { resolve, reject }))
  }
}

/** One page, with what it has asked for and complained of. */
class Page {
  requests = []
  complaints = []

  static async open(browser) {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' })
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
    const page = new Page()
    page.send = (method, params) => browser.send(method, params, sessionId)
    browser.listen(message => message.sessionId === sessionId && page.#hear(message))
    for (const domain of ['Page', 'Runtime', 'Network', 'Log']) await page.send(`${domain}.enable`)
    return page
  }

  #hear({ method, params }) {
    if (method === 'Network.requestWillBeSent') this.requests.push(`${params.request.method} ${params.request.url}`)
    if (method === 'Runtime.exceptionThrown') this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text)
    if (method === 'Runtime.consoleAPICalled' && ['error', 'warning'].includes(params.type)) this.complaints.push(params.args.map(one => one.value).join(' '))
    if (method === 'Log.entryAdded' && params.entry.level === 'error') this.complaints.push(`${params.entry.text} ${params.entry.url ?? ''}`)
  }

  async evaluate(expression) {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', options)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Waits until the expression is true, and gives its value. */
  async until(expression, what = expression) {
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      const value = await this.evaluate(expression)
      if (value) return value
      await new Promise(resolve => setTimeout(resolve, 25))
    }
    throw new Error(`this did not happen: ${what}\n${await this.evaluate('document.body.innerText')}`)
  }

  async go(url) {
    await this.send('Page.navigate', { url })
  }

  /** Looks for text in what a person sees, in a part of the page or in all of it. */
  see(text, where = 'body') {
    const shown = `document.querySelector(${JSON.stringify(where)})?.innerText.includes(${JSON.stringify(text)})`
    return this.until(shown, `${where} shows "${text}"`)
  }

  /** Clicks as a person does, with the mouse, on what bears this text. */
  async click(text, kind = 'button, a') {
    const find = `[...document.querySelectorAll(${JSON.stringify(kind)})].find(one => one.innerText.trim().startsWith(${JSON.stringify(text)}) && one.checkVisibility())`
    await this.until(`!!${find}`, `there is "${text}"`)
    const spot = await this.evaluate(`(() => {
      const found = ${find}
      found.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = found.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })()`)
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.send('Input.dispatchMouseEvent', { type, ...spot, button: 'left', clickCount: 1 })
    }
  }

  async fill(name, value) {
    await this.until(`!!document.querySelector('[name=${name}]')`, `there is a field ${name}`)
    await this.evaluate(`(() => {
      const field = document.querySelector('[name=${name}]')
      field.value = ${JSON.stringify(value)}
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })()`)
  }

  /** How it looks: `scheme` is light or dark. */
  async look({ width, height, scheme = 'light', scale = 1, mobile = false }) {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile })
    const features = [{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]
    await this.send('Emulation.setEmulatedMedia', { features })
  }

  async picture() {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' })
    return Buffer.from(data, 'base64')
  }
}
