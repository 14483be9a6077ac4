// Waits for somebody to publish, broadcasts over HLS, changes the layout, and stops.
// @ts-check
import { setTimeout as sleep } from 'node:timers/promises'
import { OpenTok } from 'opentok-sdk'

const seconds = Number(process.env.SECONDS_ON_AIR ?? 60)
const client = new OpenTok()
const { sessionId } = await client.createSession({ mediaMode: 'routed' })
console.log('token', client.generateToken(sessionId, { data: 'host' }))

while ((await client.listStreams(sessionId)).items.length === 0) await sleep(100)
const { id } = await client.startBroadcast(sessionId, {
  outputs: { hls: { lowLatency: true } },
  resolution: '1280x720',
  layout: { type: 'bestFit' },
  maxDuration: 3600,
})
const { broadcastUrls } = await client.getBroadcast(id)
console.log('watch', broadcastUrls?.hls)

await sleep((seconds * 1000) / 2)
await client.setBroadcastLayout(id, 'pip')
console.log('layout pip')
await sleep((seconds * 1000) / 2)
await client.stopBroadcast(id)
console.log('stopped', id)
