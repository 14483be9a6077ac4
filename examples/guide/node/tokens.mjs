// Tokens: what their bearer may do, how long they are good for, and what they tell the others.
import assert from 'node:assert/strict'
import { OpenTok } from 'opentok-sdk'

const client = new OpenTok()
const { sessionId } = await client.createSession()

// ANCHOR: roles
const forAGuest = client.generateToken(sessionId, { role: 'subscriber' })
const forASpeaker = client.generateToken(sessionId, { role: 'publisher' }) // as without a role
const forAHost = client.generateToken(sessionId, { role: 'moderator' })
// ANCHOR_END: roles

const roles = [forAGuest, forASpeaker, forAHost].map((token) => client.inspectToken(token).role)
assert.deepEqual(roles, ['subscriber', 'publisher', 'moderator'])

// ANCHOR: options
const token = client.generateToken(sessionId, {
  ttl: 2 * 60 * 60, // seconds, 24 hours unless set; or expireTime, a moment
  data: 'name=Ada', // the other clients see it in the connection
  initialLayoutClassList: ['focus'], // of each stream that is published with it
})
const info = client.inspectToken(token)
console.log(info.role, info.expiresAt, info.connectionData)
// ANCHOR_END: options

assert.equal(info.connectionData, 'name=Ada')
assert.equal((info.expiresAt ?? 0) - (info.createdAt ?? 0), 7200)
assert.ok(client.verifyToken(token, { sessionId }).valid)
