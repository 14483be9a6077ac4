package opentok

import java.time.Duration
import kotlinx.coroutines.runBlocking
import opentok.java.ClientOptions
import opentok.java.FaultCalls
import opentok.java.OpenTokClient
import org.json.JSONArray
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Makes a call by its name. */
private typealias Call = (String, JSONObject) -> Any?

/** Faults of the service: what comes of them is an exception of ours, in time, and nothing is sent twice. */
class FaultMatrixTest {
    private val table = table("table")
    private val rows = listOf(table, table("wire")).flatMap { it.getJSONArray("faults") }.map { it as JSONObject }

    @Test
    fun `every fault is an exception in time`() = every("kotlin") { url, authority, limit, retries ->
        val client = OpenTok(
            Emulator.apiKey, Emulator.apiSecret,
            apiUrl = url, timeout = limit, maxRetries = retries, caCertificates = authority,
        );
        { operation, given -> runBlocking { Dynamic(client).call(operation, given) } }
    }

    @Test
    fun `every fault is an exception in time, in Java`() = every("java") { url, authority, limit, retries ->
        val options = ClientOptions().apiUrl(url).timeout(limit).maxRetries(retries)
        authority?.let(options::caCertificates)
        val client = OpenTokClient(Emulator.apiKey, Emulator.apiSecret, options);
        { operation, given -> FaultCalls.call(client, operation, given) }
    }

    private fun every(language: String, calling: (String, String?, Duration, Int) -> Call) {
        val calls = table.getJSONArray("calls").map { it as JSONObject }
        val addresses = Hostile.get("addresses")
        val all = System.getenv("OPENTOK_FAULTS") == "all"
        var cells = 0
        val wrong = mutableListOf<String>()
        rows.forEachIndexed { row, fault ->
            val address = addresses.optJSONObject(fault.getString("name"))
            val url = address?.getString("apiUrl") ?: Emulator.url
            val retries = if (all) 1 else calls[row % calls.size].getInt("retries")
            val call = calling(url, address?.optString("caCertificates", null), limit(fault), retries)
            for ((column, made) in calls.withIndex()) {
                if (!all && column != row % calls.size) continue
                cells++
                val reason = cell(call, if (address == null) Emulator else Hostile, fault, made)
                reason?.let { wrong += "${fault["name"]} in ${made["operation"]}: $it" }
            }
        }
        Emulator.reset()
        println("faults: $cells cells, ${wrong.size} wrong ($language)")
        assertTrue(wrong.isEmpty(), wrong.joinToString("\n"))
    }

    private fun cell(call: Call, service: Server, fault: JSONObject, made: JSONObject): String? {
        val order = fault.optJSONObject("fault")
        service.reset()
        order?.let { service.send("POST", "faults", it) }
        val begin = System.nanoTime()
        val kind = try {
            call(made.getString("operation"), made.getJSONObject("arguments"))
            "ok"
        } catch (error: OpenTokException) {
            val shown = error.stackTraceToString() + error.body
            if ("SECRET" in shown || "eyJ" in shown) "an exception that shows a secret" else error.kind
        }
        val took = Duration.ofNanos(System.nanoTime() - begin)
        val allowed: JSONArray = fault.getJSONObject("kinds").getJSONArray(made.getString("answer"))
        if (kind !in allowed) return "$kind, not $allowed"
        if (took > limit(fault) + GRACE) return "it took $took"
        val harmless = order?.optInt("status") == 429 || order?.optJSONObject("headers")?.has("retry-after") == true
        // By their paths: what an earlier cell gave up may arrive late.
        val posts = service.requests().filter { it.getString("method") == "POST" }.groupingBy { it.getString("path") }
        val most = posts.eachCount().values.maxOrNull() ?: 0
        return if (harmless || most <= 1) null else "it was sent $most times"
    }

    private fun limit(fault: JSONObject) = Duration.ofMillis((fault.optDouble("limit", 1.0) * 1000).toLong())

    private fun table(name: String) = JSONObject(Emulator.root.resolve("tests/faults/$name.json").readText())
}

/** How long after its limit a call may come to an end, on a machine that is busy. */
private val GRACE = Duration.ofSeconds(4)
