// Live broadcasts: on air, changed while they last, over.
import assert from 'node:assert/strict'
import { OpenTok } from 'opentok-sdk'
import { somebody } from './emulator-world.mjs'

const client = new OpenTok()
const { sessionId, streamId } = await somebody(client)

// ANCHOR: start
const broadcast = await client.startBroadcast(sessionId, {
  outputs: {
    hls: { lowLatency: true },
    rtmp: [{ id: 'tv', serverUrl: 'rtmps://example.com/live', streamName: 'key' }],
  },
  maxDuration: 3600, // seconds
  resolution: '1280x720',
  streamMode: 'manual', // nothing is seen but what is added
})
console.log('watch', broadcast.broadcastUrls?.hls)
// ANCHOR_END: start

assert.equal(broadcast.status, 'started')
assert.ok(broadcast.broadcastUrls?.hls && broadcast.broadcastUrls.rtmp)
const broadcastId = broadcast.id

// ANCHOR: change
await client.addBroadcastStream(broadcastId, streamId)
await client.setBroadcastLayout(broadcastId, 'pip')
const onAir = await client.getBroadcast(broadcastId)
console.log(onAir.status, onAir.streams)
await client.removeBroadcastStream(broadcastId, streamId)
// ANCHOR_END: change

assert.deepEqual(
  onAir.streams?.map((one) => one.streamId),
  [streamId],
)

// ANCHOR: stop
const stopped = await client.stopBroadcast(broadcastId)
console.log(stopped.status)
// ANCHOR_END: stop

assert.equal(stopped.status, 'stopped')
