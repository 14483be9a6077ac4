/** What a failed call of a control route says. */
class Refusal extends Error {}

async function call(method, path, body) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
  const answer = await fetch('/_emulator/' + path, init)
  const text = await answer.text()
  const value = text ? JSON.parse(text) : null
  if (answer.ok) return value
  const refusal = new Refusal([value?.message, value?.description].filter(Boolean).join(': '))
  throw Object.assign(refusal, { status: answer.status })
}

export const get = path => call('GET', path)
export const post = (path, body = {}) => call('POST', path, body)
export const remove = path => call('DELETE', path)

/** A list, newest first; of the chosen project if there is one. */
export async function list(path, project, last = 200) {
  const query = new URLSearchParams({ last, ...(project && { project }) })
  const { items } = await get(path + (path.includes('?') ? '&' : '?') + query)
  return items.reverse()
}

/** What is there already, or `null` where it was forgotten in the meantime. */
export const found = promise =>
  promise.catch(error => {
    if (error.status === 404) return null
    throw error
  })

/** Listens until the page is closed; a browser comes back by itself when the connection was lost. */
export function listen(changed, lost) {
  const events = new EventSource('/_emulator/events')
  events.addEventListener('change', changed)
  events.onerror = lost
}
