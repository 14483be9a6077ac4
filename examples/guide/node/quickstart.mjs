// A session, somebody in it, and a recording: the first page of the documentation.
import assert from 'node:assert/strict'

// ANCHOR: all
import { OpenTok } from 'opentok-sdk'

const client = new OpenTok() // from the environment; or new OpenTok(apiKey, apiSecret)
const { sessionId } = await client.createSession({ mediaMode: 'routed' })
const token = client.generateToken(sessionId, { data: 'name=Ada' })

// In life a browser joins with the token. Here one of the emulator's virtual clients does.
await client.request('POST', '/_emulator/connections', { body: { token } })

const archive = await client.startArchive(sessionId, { name: 'lecture' })
await client.stopArchive(archive.id)
for await (const { id, name, status } of client.iterArchives({ sessionId })) {
  console.log(id, name, status)
}
// ANCHOR_END: all

assert.equal((await client.getArchive(archive.id)).status, 'stopped')
