package opentok

import java.time.Duration
import kotlinx.coroutines.runBlocking
import org.json.JSONArray
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Faults of the service: what comes of them is an exception of ours, in time, and nothing is sent twice. */
class FaultMatrixTest {
    private val table = JSONObject(Emulator.root.resolve("tests/faults/table.json").readText())
    private val client = Emulator.client(timeout = Duration.ofSeconds(1), maxRetries = 1)

    @Test
    fun `every fault is an exception in time`() {
        val calls = table.getJSONArray("calls").map { it as JSONObject }
        val all = System.getenv("OPENTOK_FAULTS") == "all"
        var cells = 0
        val wrong = mutableListOf<String>()
        table.getJSONArray("faults").forEachIndexed { row, fault ->
            for ((column, call) in calls.withIndex()) {
                if (!all && column != row % calls.size && column != (row + 5) % calls.size) continue
                cells++
                cell(fault as JSONObject, call)?.let { wrong += "${fault["name"]} in ${call["operation"]}: $it" }
            }
        }
        Emulator.reset()
        println("faults: $cells cells, ${wrong.size} wrong (kotlin)")
        assertTrue(wrong.isEmpty(), wrong.joinToString("\n"))
    }

    private fun cell(fault: JSONObject, call: JSONObject): String? {
        val order = fault.getJSONObject("fault")
        Emulator.reset()
        Emulator.send("POST", "faults", order)
        val begin = System.nanoTime()
        val kind = try {
            runBlocking { Dynamic(client).call(call.getString("operation"), call.getJSONObject("arguments")) }
            "ok"
        } catch (error: OpenTokException) {
            error.kind
        }
        val allowed: JSONArray = fault.getJSONObject("kinds").getJSONArray(call.getString("answer"))
        if (kind !in allowed) return "$kind, not $allowed"
        // A call takes a second at most; this is a hang.
        if (System.nanoTime() - begin > 10_000_000_000) return "it hung"
        val harmless = order.optInt("status") == 429 || order.optJSONObject("headers")?.has("retry-after") == true
        val posts = Emulator.requests().count { (it as JSONObject).getString("method") == "POST" }
        return if (harmless || posts <= 1) null else "it was sent $posts times"
    }
}
