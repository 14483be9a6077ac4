// A recording from first to last, each step with its time. `make demo` runs this in every language.
import assert from 'node:assert/strict'
import { AuthenticationError, OpenTok } from 'opentok-sdk'

let started = performance.now()

/** Prints a step and how long it took. */
function done(step) {
  console.log(`${step}\t${(performance.now() - started).toFixed(2)}`)
  started = performance.now()
}

const client = new OpenTok()

/** The emulator's control routes stand in for a browser that joins and publishes. */
async function control(path, body) {
  const answer = await client.request('POST', `/_emulator/${path}`, { body })
  return answer.body
}

const session = await client.createSession({ mediaMode: 'routed' })
done('create session')

const token = client.generateToken(session.sessionId, { role: 'publisher', data: 'name=Ada' })
done('make token')

const connection = await control('connections', { token })
done('join')

await control(`connections/${connection.connectionId}/streams`, { name: 'camera' })
done('publish')

const archive = await client.startArchive(session.sessionId, { name: 'lecture' })
done('start archive')

const page = await client.listArchives({ sessionId: session.sessionId })
assert.deepEqual([page.total, page.items[0].id], [1, archive.id])
done('list archives')

assert.equal((await client.stopArchive(archive.id)).status, 'stopped')
done('stop archive')

while ((await client.getArchive(archive.id)).status !== 'available') {
  await control('clock', { advanceMs: 1000 })
}
done('available')

await client.deleteArchive(archive.id)
done('delete archive')

const stranger = new OpenTok(client.projectId, 'a wrong secret', { apiUrl: client.apiUrl })
await assert.rejects(stranger.getArchive(archive.id), AuthenticationError)
done('wrong secret')
