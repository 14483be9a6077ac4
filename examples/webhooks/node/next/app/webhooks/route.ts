// Callbacks in Next.js, at /webhooks: `next dev` or `next build && next start`.
import { OpenTok, OpenTokError, type WebhookEvent } from 'opentok-sdk'

// The SDK is native code: it runs on Node, not at the edge.
export const runtime = 'nodejs'

// Not while the project is built, where there are no credentials.
let client: OpenTok | undefined
// More than one while an old secret gives way to a new one.
const secrets = process.env.OPENTOK_WEBHOOK_SECRETS?.split(',') ?? []
// In earnest a unique column of the database, written together with the work: there are many of this process.
const seen = new Set<string>()

export async function POST(request: Request): Promise<Response> {
  client ??= new OpenTok()
  let event: WebhookEvent
  try {
    // The bytes as they came are what is signed, so neither `json()` nor `text()`.
    event = client.verifyWebhook(new Uint8Array(await request.arrayBuffer()), request.headers, secrets)
  } catch (error) {
    if (!(error instanceof OpenTokError)) throw error
    console.warn(`refused: ${error.message}`)
    return new Response(null, { status: 401 })
  }
  if (!seen.has(event.deduplicationKey)) {
    handle(event)
    // Only now: after a failure the service sends it again.
    seen.add(event.deduplicationKey)
  }
  return new Response(null, { status: 204 })
}

/** Does what is quick; what takes long belongs into a queue. */
function handle(event: WebhookEvent): void {
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
