// Tests against the emulator: have it fail, and let time pass.
import { OpenTok } from 'opentok-sdk'
import { somebody } from './emulator-world.mjs'

const client = new OpenTok()
const { sessionId } = await somebody(client)

// ANCHOR: faults
import assert from 'node:assert/strict'
import { AuthenticationError, ServerError } from 'opentok-sdk'

await client.request('POST', '/_emulator/faults', { body: { status: 503, times: 2 } })
const { response } = await client.withResponse((c) => c.listArchives())
assert.equal(response?.attempts, 3) // twice in vain, and then it succeeds

await client.request('POST', '/_emulator/faults', { body: { status: 503, times: 1 } })
// It starts something, and so is not sent twice.
await assert.rejects(client.createSession(), ServerError)
// ANCHOR_END: faults

// ANCHOR: clock
const token = client.generateToken(sessionId, { ttl: 3600 })
const archive = await client.startArchive(sessionId)
await client.request('POST', '/_emulator/clock', { body: { advanceMs: 3 * 60 * 60 * 1000 } })

// No recording is longer than two hours, and the token was good for one.
assert.equal((await client.getArchive(archive.id)).status, 'available')
const late = client.request('POST', '/_emulator/connections', { body: { token } })
await assert.rejects(late, AuthenticationError)
// ANCHOR_END: clock
