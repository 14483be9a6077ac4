// Telephones in a session: call one, and press its keys.
import assert from 'node:assert/strict'
import { OpenTok } from 'opentok-sdk'
import { control, somebody } from './emulator-world.mjs'

const client = new OpenTok()
const { sessionId } = await somebody(client)

// ANCHOR: dial
const token = client.generateToken(sessionId, { data: 'telephone' })
const call = await client.dial(sessionId, token, 'sip:user@sip.example.com;transport=tls', {
  from: 'from@example.com',
  auth: { username: 'user', password: 'password' },
  headers: { 'X-Room': 'lecture' },
  secure: true,
})
console.log(call.id, call.connectionId) // disconnect that connection to hang up
// ANCHOR_END: dial

assert.ok(call.connectionId && call.streamId)

// ANCHOR: dtmf
await client.playDtmf(sessionId, '1713#') // all telephones hear it
await client.playDtmf(sessionId, 'p1', { connectionId: call.connectionId }) // this one, a pause first
// ANCHOR_END: dtmf

assert.deepEqual((await control(client, 'GET', `connections/${call.connectionId}`)).dtmf, [
  '1713#',
  'p1',
])
