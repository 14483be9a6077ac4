// Waits for somebody to publish, records for a while, and prints where to download the recording.
// @ts-check
import { setTimeout as sleep } from 'node:timers/promises'
import { OpenTok } from 'opentok-sdk'

const seconds = Number(process.env.SECONDS_TO_RECORD ?? 10)
const client = new OpenTok()
const { sessionId } = await client.createSession({ mediaMode: 'routed' })
console.log('token', client.generateToken(sessionId))

while ((await client.listStreams(sessionId)).items.length === 0) await sleep(100)
const { id } = await client.startArchive(sessionId, { name: 'recorder', outputMode: 'composed' })
console.log('recording', id)
await sleep(seconds * 1000)
await client.stopArchive(id)

const signal = AbortSignal.timeout(120_000)
let archive = await client.getArchive(id, { signal })
while (archive.status !== 'available' && archive.status !== 'uploaded') {
  await sleep(200, undefined, { signal })
  archive = await client.getArchive(id, { signal })
}
console.log('download', archive.url ?? 'from your own storage')
