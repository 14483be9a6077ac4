// Recordings: from the first moment to the list of all of them.
import assert from 'node:assert/strict'
import { OpenTok } from 'opentok-sdk'
import { publish, somebody } from './emulator-world.mjs'

const client = new OpenTok()
const { sessionId, connectionId, streamId } = await somebody(client)

// ANCHOR: start
const archive = await client.startArchive(sessionId, {
  name: 'lecture',
  outputMode: 'composed', // one file; 'individual': one for each stream
  resolution: '1280x720',
  layout: { type: 'bestFit', screenshareType: 'pip' },
})
console.log(archive.id, archive.status)
// ANCHOR_END: start

assert.deepEqual([archive.status, archive.resolution], ['started', '1280x720'])
const archiveId = archive.id

// ANCHOR: layout
// The stream with the class `focus` is the large one.
await client.setArchiveLayout(archiveId, 'horizontalPresentation')
await client.setStreamClassLists(sessionId, [{ id: streamId, layoutClassList: ['focus'] }])
// ANCHOR_END: layout

assert.deepEqual((await client.getStream(sessionId, streamId)).layoutClassList, ['focus'])

// ANCHOR: stop
const stopped = await client.stopArchive(archiveId)
console.log(stopped.status, stopped.duration) // some seconds later it is `available`, with a `url`
// ANCHOR_END: stop

assert.equal(stopped.status, 'stopped')
const guest = await publish(client, connectionId)

// ANCHOR: streams
const manual = await client.startArchive(sessionId, { streamMode: 'manual' })
await client.addArchiveStream(manual.id, streamId)
await client.addArchiveStream(manual.id, guest, { hasVideo: false }) // heard, not seen
await client.removeArchiveStream(manual.id, streamId)
// ANCHOR_END: streams

const { streams } = await client.getArchive(manual.id)
assert.deepEqual(
  streams?.map((one) => [one.streamId, one.hasVideo]),
  [[guest, false]],
)
await client.stopArchive(manual.id)

// ANCHOR: list
const page = await client.listArchives({ sessionId, count: 10 })
console.log(page.total, 'in all,', page.items.length, 'on this page')

// Or all of them: further pages are fetched as they are needed.
for await (const { id, name, status } of client.iterArchives({ sessionId })) {
  console.log(id, name, status)
}
// ANCHOR_END: list

assert.deepEqual([page.total, page.items.map((one) => one.id)], [2, [manual.id, archiveId]])
