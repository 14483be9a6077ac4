// Callbacks in Fastify: `node fastify.mjs`.
// @ts-check
import Fastify from 'fastify'
import { OpenTok, OpenTokError } from 'opentok-sdk'

const client = new OpenTok()
// More than one while an old secret gives way to a new one.
const secrets = process.env.OPENTOK_WEBHOOK_SECRETS?.split(',') ?? []
// In earnest a unique column of the database, written together with the work.
const seen = new Set()

const app = Fastify()

// A scope of its own: elsewhere JSON is still parsed, here the bytes as they came are what is signed.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  scope.post('/webhooks', async (request, reply) => {
    let event
    try {
      event = client.verifyWebhook(/** @type {Buffer} */ (request.body), request.headers, secrets)
    } catch (error) {
      if (!(error instanceof OpenTokError)) throw error
      console.warn(`refused: ${error.message}`)
      return reply.code(401).send()
    }
    if (!seen.has(event.deduplicationKey)) {
      handle(event)
      // Only now: after a failure the service sends it again.
      seen.add(event.deduplicationKey)
    }
    return reply.code(204).send()
  })
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

const address = await app.listen({ port: Number(process.env.PORT ?? 8080), host: '127.0.0.1' })
console.log(`listening on ${address}`)
