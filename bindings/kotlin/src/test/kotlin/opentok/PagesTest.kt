package opentok

import java.util.NoSuchElementException
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import opentok.java.ClientOptions
import opentok.java.ListArchivesOptions
import opentok.java.OpenTokClient
import org.json.JSONArray
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Where a walk over a list ends, in Kotlin and in Java. */
class PagesTest {
    @BeforeEach
    fun reset() = Emulator.reset()

    private val java = OpenTokClient(Emulator.apiKey, Emulator.apiSecret, ClientOptions().apiUrl(Emulator.url).maxRetries(0))

    private fun page(count: Any, vararg ids: String): JSONObject {
        val items = JSONArray(ids.map { JSONObject().put("id", it) })
        return JSONObject().put("status", 200).put("json", JSONObject().put("count", count).put("items", items))
    }

    private fun replies(vararg replies: JSONObject) {
        Emulator.reset()
        Emulator.post("replay", JSONObject().put("replies", JSONArray(replies)))
    }

    private fun walks(offset: Int? = null): List<() -> List<String>> = listOf(
        { runBlocking { Emulator.client().iterArchives(offset = offset).map { it.id }.toList() } },
        { java.iterArchives(ListArchivesOptions().apply { offset?.let(::offset) }).map { it.id } },
    )

    private fun asked() = Emulator.requests().map { it.getString("query") }

    @Test
    fun `a walk stops at a true total alone`() {
        val counts = listOf<Pair<Any, Int>>(3 to 2, 2 to 3, JSONObject.NULL to 3, 99 to 3)
        for ((count, requests) in counts) for (walk in walks()) {
            replies(page(count, "a", "b"), page(count, "c"), page(0))
            assertEquals(listOf("a", "b", "c"), walk(), "$count")
            assertEquals(listOf("offset=0", "offset=2", "offset=3").take(requests), asked(), "$count")
        }
    }

    @Test
    fun `a walk ends with its numbers`() {
        for (walk in walks(offset = Int.MAX_VALUE - 1)) {
            replies(page(Long.MAX_VALUE, "a", "b"), page(Long.MAX_VALUE, "c"))
            assertEquals(listOf("a", "b"), walk())
            assertEquals(1, asked().size)
        }
    }

    @Test
    fun `a failure is the end of a walk`() {
        replies(page(9, "a"), JSONObject().put("status", 404), page(9, "b"))
        val walk = java.iterArchives().iterator()
        assertEquals("a", walk.next().id)
        assertThrows<OpenTokException.NotFound> { walk.hasNext() }
        assertFalse(walk.hasNext())
        assertThrows<NoSuchElementException> { walk.next() }
        assertEquals(2, asked().size)
    }
}
