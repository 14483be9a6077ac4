package opentok

import java.io.File
import java.net.URLDecoder
import kotlinx.coroutines.runBlocking
import org.json.JSONArray
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Every shared vector: call, expected request, canned reply, expected value or error. */
class VectorsTest {
    @Test
    fun `every vector holds`() {
        val folder = Emulator.root.resolve("tests/vectors")
        val files = folder.walk().filter { it.extension == "json" }.sorted().toList()
        assertTrue(files.isNotEmpty(), "there are no vectors")
        val failures = files.mapNotNull { file ->
            runCatching { run(JSONObject(file.readText())) }.exceptionOrNull()?.let { "${name(folder, file)}: $it" }
        }
        failures.forEach(::println)
        val compiled = files.count { JSONObject(it.readText()).optBoolean("dynamic") }
        println("$compiled vectors cannot be written down in Kotlin: the compiler refuses them")
        println("vectors: ${files.size - failures.size} passed, ${failures.size} failed (kotlin)")
        assertTrue(failures.isEmpty(), "${failures.size} vectors failed")
    }

    private fun name(folder: File, file: File) = file.relativeTo(folder).path.removeSuffix(".json")

    private fun run(vector: JSONObject) {
        Emulator.reset()
        vector.optJSONObject("reply")?.let(Emulator::replay)
        val call = vector.getJSONObject("call")
        val client = Dynamic(client(vector.opt("credentials")))
        val outcome = runCatching {
            runBlocking { client.call(call.getString("operation"), call.getJSONObject("arguments")) }
        }
        if (vector.optBoolean("dynamic")) {
            // Passes only if the compiler really would refuse the call.
            val refused = outcome.exceptionOrNull() is Refused
            check(refused) { "marked as dynamic, but Kotlin can make the call: $outcome" }
            return
        }
        outcome.onFailure { error ->
            if (error !is OpenTokException) throw error
            compare(shown(error), vector.optJSONObject("error") ?: error("failed: $error"))
        }.onSuccess { answer ->
            check(vector.has("result")) { "returned $answer, expected the error ${vector["error"]}" }
            same("the result", answer, vector["result"])
        }
        compareRequests(Emulator.requests(), vector.optJSONObject("request"))
    }

    private val project by lazy { Emulator.client(maxRetries = 0) }

    private val application by lazy { application(Emulator.credentials) }

    private val account by lazy {
        val known = Emulator.credentials
        OpenTok.account(known.getString("accountKey"), known.getString("accountSecret"), Emulator.url, maxRetries = 0)
    }

    private fun client(credentials: Any?): OpenTok = when {
        credentials is JSONObject && credentials.has("apiKey") ->
            OpenTok(credentials.getString("apiKey"), credentials.getString("apiSecret"), Emulator.url, maxRetries = 0)
        credentials is JSONObject -> application(credentials)
        credentials == null || credentials == "api_key" -> project
        credentials == "application" -> application
        credentials == "account" -> account
        else -> error("unknown credentials $credentials")
    }

    private fun application(credentials: JSONObject): OpenTok = OpenTok.application(
        credentials.getString("applicationId"),
        privateKey = credentials.getString("privateKey"),
        apiUrl = Emulator.url,
        maxRetries = 0,
    )

    private fun shown(error: OpenTokException): JSONObject = JSONObject()
        .put("kind", error.kind)
        .put("message", error.message)
        .put("field", error.field)
        .put("allowed", JSONArray(error.allowed))
        .put("status", error.status)
        .put("code", error.code)
        .put("description", error.description)
        .put("operation", error.operation)
        .put("attempts", error.attempts)
        .put("requestId", error.requestId)
        .put("retryAfter", error.retryAfter?.let { it.toMillis() / 1000.0 })
        .put("body", error.body)

    private fun compare(actual: JSONObject, expected: JSONObject) {
        for (part in expected.keySet()) {
            same("the error's $part", actual.opt(part) ?: JSONObject.NULL, expected[part])
        }
    }

    private fun compareRequests(arrived: List<JSONObject>, expected: JSONObject?) {
        check(arrived.size == (if (expected == null) 0 else 1)) { "$arrived arrived, expected $expected" }
        if (expected == null) return
        val request = arrived.single()
        same("method", request["method"], expected["method"])
        same("path", request["path"], expected["path"])
        same("query", query(request.getString("query")), expected.opt("query") ?: JSONObject())
        val body = listOf("json", "form").find(expected::has)
        if (body != null) same(body, request[body], expected[body]) else same("body", request["body"], "")
    }

    private fun query(raw: String): JSONObject {
        val pairs = raw.split('&').filter { it.isNotEmpty() }.map { it.split('=', limit = 2) }
        return JSONObject(pairs.associate { (name, value) -> decode(name) to decode(value) })
    }

    private fun decode(text: String): String = URLDecoder.decode(text, Charsets.UTF_8)

    private fun same(what: String, actual: Any?, expected: Any?) {
        check(equal(actual, expected)) { "$what was $actual, expected $expected" }
    }

    private fun equal(actual: Any?, expected: Any?): Boolean = when {
        actual is JSONObject && expected is JSONObject ->
            actual.keySet() == expected.keySet() && actual.keySet().all { equal(actual[it], expected[it]) }
        actual is JSONArray && expected is JSONArray ->
            actual.length() == expected.length() && actual.zip(expected).all { (one, other) -> equal(one, other) }
        actual is Number && expected is Number -> decimal(actual).compareTo(decimal(expected)) == 0
        else -> actual == expected
    }

    private fun decimal(number: Number) = number.toString().toBigDecimal()
}
