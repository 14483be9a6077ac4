// The two environments, and the emulator in the place of either.
import assert from 'node:assert/strict'

const emulatorUrl = process.env.OPENTOK_API_URL

// ANCHOR: opentok
import { OpenTok } from 'opentok-sdk'

const client = new OpenTok(process.env.OPENTOK_API_KEY, process.env.OPENTOK_API_SECRET)
console.log(client.projectId, client.apiUrl)
// ANCHOR_END: opentok

assert.ok((await client.createSession()).sessionId)

// ANCHOR: vonage
const application = OpenTok.application(process.env.VONAGE_APPLICATION_ID ?? '', {
  privateKeyPath: process.env.VONAGE_PRIVATE_KEY_PATH, // or privateKey, the text itself
})
console.log(application.projectId, application.apiUrl)
// ANCHOR_END: vonage

assert.ok((await application.createSession()).sessionId)

// ANCHOR: emulator
const local = new OpenTok(process.env.OPENTOK_API_KEY, process.env.OPENTOK_API_SECRET, {
  apiUrl: emulatorUrl, // http://127.0.0.1:7171; all else stays as it is
})
// ANCHOR_END: emulator

assert.equal(local.apiUrl, emulatorUrl)
assert.ok((await local.createSession()).sessionId)
