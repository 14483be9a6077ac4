// A web server that gives each visitor a token for one session: `GET /?name=Ada`.

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetSocketAddress
import java.net.URLDecoder
import kotlinx.coroutines.runBlocking
import opentok.MediaMode
import opentok.OpenTok
import opentok.OpenTokException
import opentok.Role
import opentok.projectId

private fun HttpExchange.name(): String {
    val pairs = requestURI.rawQuery.orEmpty().split('&').map { it.split('=', limit = 2) }
    val name = pairs.firstOrNull { it.first() == "name" && it.size == 2 } ?: return "anonymous"
    return URLDecoder.decode(name.last(), Charsets.UTF_8)
}

private fun HttpExchange.answer(status: Int, text: String) {
    val body = text.toByteArray()
    responseHeaders.add("Content-Type", if (status == 200) "application/json" else "text/plain; charset=utf-8")
    sendResponseHeaders(status, body.size.toLong())
    responseBody.use { it.write(body) }
}

fun main() {
    val client = OpenTok.fromEnv()
    val session = runBlocking { client.createSession(mediaMode = MediaMode.Routed) }
    val address = InetSocketAddress("127.0.0.1", System.getenv("PORT")?.toInt() ?: 8080)
    val server = HttpServer.create(address, 0)
    server.createContext("/") { visitor ->
        try {
            val data = "name=${visitor.name()}"
            val token = client.generateToken(session.sessionId, role = Role.Publisher, ttl = 3600, data = data)
            val known = """"apiKey": "${client.projectId}", "sessionId": "${session.sessionId}""""
            visitor.answer(200, """{$known, "token": "$token"}""")
        } catch (error: OpenTokException.InvalidArgument) {
            visitor.answer(400, error.message)
        }
    }
    server.start()
    println("listening on http://127.0.0.1:${server.address.port}")
}
