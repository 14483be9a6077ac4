// Captions, web pages in a session, and its sound on a WebSocket.
import assert from 'node:assert/strict'
import { OpenTok } from 'opentok-sdk'
import { control, somebody } from './emulator-world.mjs'

const client = new OpenTok()
const { sessionId, streamId } = await somebody(client)

// ANCHOR: captions
const token = client.generateToken(sessionId, { role: 'moderator' })
const { captionsId } = await client.startCaptions(sessionId, token, {
  languageCode: 'en-GB', // 'en-US' unless set
  partialCaptions: false, // whole sentences only
})
console.log(captionsId)
await client.stopCaptions(captionsId)
// ANCHOR_END: captions

assert.equal((await control(client, 'GET', 'captions')).items[0].status, 'stopped')

// ANCHOR: render
const render = await client.startRender(sessionId, token, 'https://example.com/scoreboard', {
  resolution: '1280x720',
  maxDuration: 1800, // seconds
  properties: { name: 'scoreboard' }, // of the stream that it publishes
})
console.log(render.id, render.status)
await client.stopRender(render.id)
// ANCHOR_END: render

assert.equal((await client.getRender(render.id)).status, 'stopped')

// ANCHOR: audio
const connector = await client.startAudioConnector(sessionId, token, 'wss://example.com/audio', {
  streams: [streamId], // all unless set
  headers: { 'X-Room': 'lecture' },
  audioRate: 16_000,
})
console.log(connector.id)
await client.stopAudioConnector(connector.id)
// ANCHOR_END: audio

assert.ok(connector.connectionId)
