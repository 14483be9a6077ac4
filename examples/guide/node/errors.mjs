// What fails, how long a call may take, and what is tried again.
import assert from 'node:assert/strict'
import { OpenTok } from 'opentok-sdk'
import { control, somebody } from './emulator-world.mjs'

const client = new OpenTok()
const { sessionId } = await somebody(client)
const { id: archiveId } = await client.startArchive(sessionId)

// ANCHOR: handle
import { ConflictError, NotFoundError, OpenTokError, RateLimitedError } from 'opentok-sdk'

/** @param {string} id */
async function stop(id) {
  try {
    return (await client.stopArchive(id)).status
  } catch (error) {
    if (error instanceof NotFoundError) return 'there is no such archive'
    // The service's own words.
    if (error instanceof ConflictError) return `it cannot be stopped: ${error.message}`
    if (error instanceof RateLimitedError)
      return `too many requests: wait for ${error.retryAfter} s`
    if (error instanceof OpenTokError) {
      console.log(error.kind, error.status, error.code, error.requestId, error.attempts)
    }
    throw error
  }
}
// ANCHOR_END: handle

assert.equal(await stop(archiveId), 'stopped')
assert.match((await stop(archiveId)) ?? '', /^it cannot be stopped: /)
assert.equal(await stop('7a1b3c5d-0000-4000-8000-000000000000'), 'there is no such archive')

// A wait that is longer than the call may take ends it at once.
const busy = { status: 429, headers: { 'Retry-After': '60' }, times: 1 }
await control(client, 'POST', 'faults', busy)
assert.match((await stop(archiveId)) ?? '', /^too many requests: wait for 60 s/)

// ANCHOR: timeouts
// Milliseconds, all attempts together: 30,000 unless set.
const patient = OpenTok.fromEnv({ timeout: 60_000, connectTimeout: 2_000 })

// For one call, over the same connections; or `patient.withOptions({ timeout: 5_000 })` for some.
const page = await patient.listArchives({}, { timeout: 5_000 })
// ANCHOR_END: timeouts

assert.equal(page.total, 1)
await control(client, 'POST', 'faults', { status: 503, times: 1 })

// ANCHOR: retries
// GET, PUT and DELETE are tried three times in all. What starts something is sent again only if
// the first request provably did nothing.
const { response } = await client.withResponse((c) => c.listArchives())
console.log('after', response?.attempts, 'attempts')

const onlyOnce = client.withOptions({ maxRetries: 0 })
// ANCHOR_END: retries

assert.equal(response?.attempts, 2)
await control(client, 'POST', 'faults', { status: 503, times: 1 })
await assert.rejects(onlyOnce.listArchives(), { status: 503, attempts: 1 })
