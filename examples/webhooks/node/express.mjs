// Callbacks in Express: `node express.mjs`.
// @ts-check
import express from 'express'
import { OpenTok, OpenTokError } from 'opentok-sdk'

const client = new OpenTok()
// More than one while an old secret gives way to a new one.
const secrets = process.env.OPENTOK_WEBHOOK_SECRETS?.split(',') ?? []
// In earnest a unique column of the database, written together with the work.
const seen = new Set()

const app = express()

// The bytes as they came are what is signed, so this route stands before any `express.json()`.
app.post('/webhooks', express.raw({ type: '*/*' }), (request, response) => {
  let event
  try {
    event = client.verifyWebhook(request.body, request.headers, secrets)
  } catch (error) {
    if (!(error instanceof OpenTokError)) throw error
    console.warn(`refused: ${error.message}`)
    response.status(401).end()
    return
  }
  if (!seen.has(event.deduplicationKey)) {
    handle(event)
    // Only now: after a failure the service sends it again.
    seen.add(event.deduplicationKey)
  }
  response.status(204).end()
})

/**
 * Does what is quick; what takes long belongs into a queue.
 * @param {import('opentok-sdk').WebhookEvent} event
 */
function handle(event) {
  switch (event.kind) {
    case 'archive':
      console.log(`archive ${event.archive?.id}: ${event.archive?.status}`)
      break
    case 'streamCreated':
      console.log(`stream ${event.stream?.id} of ${event.sessionId}`)
      break
    default:
      console.log(`nothing to do for ${event.kind}`)
  }
}

const server = app.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`listening on http://127.0.0.1:${address.port}`)
})
