// A web server that gives each visitor a token for one session: `GET /?name=Ada`.
// @ts-check
import { createServer } from 'node:http'
import { OpenTok } from 'opentok-sdk'

const client = new OpenTok()
const { sessionId } = await client.createSession({ mediaMode: 'routed' })

const server = createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://localhost').searchParams.get('name') ?? 'anonymous'
  try {
    const token = client.generateToken(sessionId, { role: 'publisher', ttl: 3600, data: `name=${name}` })
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ apiKey: client.projectId, sessionId, token }))
  } catch (error) {
    response.statusCode = 400
    response.end(String(error))
  }
})

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`listening on http://127.0.0.1:${address.port}`)
})
