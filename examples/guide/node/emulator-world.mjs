// What a guide's program finds on the emulator before it begins: a session with somebody in it.

/**
 * Lets a virtual client join a new routed session and publish, as a browser would.
 *
 * @param {import('opentok-sdk').OpenTok} client
 */
export async function somebody(client) {
  const { sessionId } = await client.createSession({ mediaMode: 'routed' })
  const token = client.generateToken(sessionId, { role: 'moderator' })
  const { connectionId } = await control(client, 'POST', 'connections', { token })
  return { sessionId, connectionId, streamId: await publish(client, connectionId) }
}

/**
 * Publishes a further stream, and returns its id.
 *
 * @param {import('opentok-sdk').OpenTok} client
 * @param {string} connectionId
 * @returns {Promise<string>}
 */
export async function publish(client, connectionId) {
  const stream = { name: 'camera' }
  return (await control(client, 'POST', `connections/${connectionId}/streams`, stream)).streamId
}

/**
 * One of the emulator's control routes.
 *
 * @param {import('opentok-sdk').OpenTok} client
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>}
 */
export async function control(client, method, path, body) {
  return (await client.request(method, `/_emulator/${path}`, body && { body })).body
}
