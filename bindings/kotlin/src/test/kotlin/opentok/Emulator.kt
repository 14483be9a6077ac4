package opentok

import java.io.File
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers
import java.util.concurrent.TimeUnit
import org.json.JSONArray
import org.json.JSONObject

/** A server that is steered by its control routes: started once, ended with the JVM. */
open class Server(variable: String, name: String, vararg options: String) {
    private val http: HttpClient = HttpClient.newHttpClient()

    val root = File(System.getProperty("opentok.root"))

    val url: String by lazy {
        start(System.getenv(variable) ?: File(System.getProperty("opentok.rust.target"), name).path, options)
    }

    fun reset() {
        send("POST", "reset", JSONObject())
    }

    /** What arrived since the last reset, in order. */
    fun requests(): List<JSONObject> = get("requests").getJSONArray("items").map { it as JSONObject }

    fun get(path: String): JSONObject = JSONObject(send("GET", path))

    fun post(path: String, body: JSONObject): JSONObject =
        send("POST", path, body).let { if (it.isEmpty()) JSONObject() else JSONObject(it) }

    fun send(method: String, path: String, body: JSONObject? = null): String {
        val request = HttpRequest.newBuilder(URI("$url/_emulator/$path"))
            .header("content-type", "application/json")
            .method(method, body?.let { BodyPublishers.ofString(it.toString()) } ?: BodyPublishers.noBody())
        val answer = http.send(request.build(), BodyHandlers.ofString())
        check(answer.statusCode() < 300) { "$method $path: ${answer.statusCode()} ${answer.body()}" }
        return answer.body()
    }

    private fun start(program: String, options: Array<out String>): String {
        val process = ProcessBuilder(program, *options).redirectError(ProcessBuilder.Redirect.INHERIT).start()
        Runtime.getRuntime().addShutdownHook(Thread {
            process.destroy()
            process.waitFor(5, TimeUnit.SECONDS)
        })
        val line = process.inputStream.bufferedReader().readLine()
        val url = line?.substringAfter("listening on ", "").orEmpty()
        check(url.startsWith("http://")) { "$program did not say where it listens: $line" }
        return url
    }
}

/** Servers that do what servers should not. */
object Hostile : Server("OPENTOK_HOSTILE", "opentok-hostile")

/** The local service that all tests run against. */
object Emulator : Server("OPENTOK_EMULATOR", "opentok-emulator", "--port", "0", "--with-parent") {
    val credentials: JSONObject by lazy { get("credentials") }

    val apiKey: String get() = credentials.getString("apiKey")

    val apiSecret: String get() = credentials.getString("apiSecret")

    fun client(
        secret: String = apiSecret,
        timeout: java.time.Duration? = null,
        maxRetries: Int? = null,
    ): OpenTok = OpenTok(apiKey, secret, apiUrl = url, timeout = timeout, maxRetries = maxRetries)

    fun fault(vararg parts: Pair<String, Any>) {
        post("faults", JSONObject(mapOf(*parts)))
    }

    fun replay(reply: JSONObject) {
        post("replay", JSONObject().put("replies", JSONArray().put(reply)))
    }
}
