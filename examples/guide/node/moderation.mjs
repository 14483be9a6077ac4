// Signals to the clients of a session, and what a host may do to them.
import assert from 'node:assert/strict'
import { OpenTok } from 'opentok-sdk'
import { control, publish, somebody } from './emulator-world.mjs'

const client = new OpenTok()
const { sessionId, connectionId, streamId } = await somebody(client)
const speaker = await publish(client, connectionId)

// ANCHOR: signal
await client.signal(sessionId, { type: 'chat', data: 'We begin in a minute.' })
await client.signal(sessionId, { type: 'chat', data: 'You are next.', connectionId })
// ANCHOR_END: signal

const { signals } = await control(client, 'GET', `connections/${connectionId}`)
assert.deepEqual(
  signals.map((/** @type {{ data: string }} */ one) => one.data),
  ['We begin in a minute.', 'You are next.'],
)

// ANCHOR: mute
await client.forceMuteStream(sessionId, streamId)

// All but some, and who publishes later as well, until it is ended.
await client.forceMuteAll(sessionId, { excludedStreamIds: [speaker] })
await client.disableForceMute(sessionId)
// ANCHOR_END: mute

assert.equal((await control(client, 'GET', `streams/${streamId}`)).muted, true)
assert.equal((await control(client, 'GET', `streams/${speaker}`)).muted, false)

// ANCHOR: disconnect
const { items } = await client.listConnections(sessionId)
for (const connection of items) {
  await client.forceDisconnect(sessionId, connection.connectionId)
}
// ANCHOR_END: disconnect

assert.equal((await client.listConnections(sessionId)).total, 0)
