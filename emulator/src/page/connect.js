import { get, post } from './api.js'
import { el } from './dom.js'
import { block, box, button, copyButton, facts } from './parts.js'

let tab = 'Environment'
/** The pair of credentials that was made here, which nobody tells again. */
let made = null

const origin = location.origin

const SNIPPETS = {
  Environment: ({ apiKey, apiSecret }) => `export OPENTOK_API_URL=${origin}
export OPENTOK_API_KEY=${apiKey}
export OPENTOK_API_SECRET=${apiSecret}`,
  Application: ({ applicationId }) => `export OPENTOK_API_URL=${origin}
export VONAGE_APPLICATION_ID=${applicationId}
export VONAGE_PRIVATE_KEY="$(curl -s ${origin}/_emulator/credentials | jq -r .privateKey)"`,
  Python: ({ apiKey, apiSecret }) => `from opentok_sdk import OpenTok

client = OpenTok("${apiKey}", "${apiSecret}", api_url="${origin}")
session = client.create_session()
print(session.session_id)`,
  Node: ({ apiKey, apiSecret }) => `import { OpenTok } from 'opentok-sdk'

const client = new OpenTok('${apiKey}', '${apiSecret}', { apiUrl: '${origin}' })
const session = await client.createSession()
console.log(session.sessionId)`,
  Ruby: () => `# with the variables of "Environment"
require "opentok_sdk"

client = OpenTokSDK::Client.new
puts client.create_session.session_id`,
  '.NET': () => `// with the variables of "Environment"
using VonageVideo;

using var client = new OpenTokClient();
var session = await client.CreateSessionAsync();
Console.WriteLine(session.SessionId);`,
  Kotlin: () => `// with the variables of "Environment"
import opentok.*

OpenTok().use { client ->
    println(client.createSession().sessionId)
}`,
  Swift: () => `// with the variables of "Environment"
import OpenTokSDK

let client = try OpenTok()
print(try await client.createSession().sessionId)`,
  Rust: () => `// with the variables of "Environment"
use opentok_sdk::{CreateSession, OpenTok};

let client = OpenTok::from_env()?;
let session = client.create_session(CreateSession::new()).await?;
println!("{}", session.session_id);`,
  curl: ({ apiKey }) => `# Without credentials, as this page does:
curl -X POST ${origin}/_emulator/sessions -d '{"project": "${apiKey}"}'
curl ${origin}/_emulator/routes`,
}

export const connect = {
  name: 'connect',
  title: 'Connect',
  load: () => get('credentials'),

  list({ items: development, redraw }) {
    const credentials = made ?? development
    const create = async () => {
      made = await post('projects')
      redraw()
    }
    const snippet = SNIPPETS[tab](credentials)
    const one = name => {
      const choose = () => {
        tab = name
        redraw()
      }
      return el('button', { type: 'button', 'aria-pressed': `${name === tab}`, onclick: choose }, name)
    }
    const mono = text => el('span', { class: 'mono' }, text)
    return [
      el('div', { class: 'bar' }, el('h2', {}, 'Connect'),
        button('Make fresh credentials', create, { done: 'A project of its own, for this page until it is closed' })),
      el('div', { class: 'pad stack' },
        el('p', { class: 'quiet' }, 'Point any SDK here. These credentials are public, for development only, and protect nothing.'),
        box(facts([
          ['API URL', mono(origin)], ['API key', mono(credentials.apiKey)], ['API secret', mono(credentials.apiSecret)],
          ['Application id', mono(credentials.applicationId)], ['Private key', mono('GET /_emulator/credentials')],
        ])),
        block(null,
          el('div', { class: 'row' }, el('h3', {}, 'In your language'), copyButton(snippet)),
          box(el('div', { class: 'tabs', role: 'group', 'aria-label': 'Language' }, Object.keys(SNIPPETS).map(one)),
            el('pre', { tabindex: 0 }, snippet)))),
    ]
  },
}
