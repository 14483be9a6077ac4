package opentok

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** What of a page could be read, and what it says about the list. */
internal class Part<T>(val items: List<T>, extra: Map<String, Json>, private val total: Long) {
    private val sent = items.size + unread(extra)

    /**
     * Where the next page begins, unless the list ends here: with an empty page, or where its numbers end.
     *
     * It ends at its total, too, if that is what was seen. One that says no more than this page may be a guess, and a
     * smaller one is wrong: neither may hide what comes behind.
     */
    fun after(offset: Int): Int? {
        val next = offset.toLong() + sent
        val last = total > sent && total == next
        return if (sent == 0 || last || next > Int.MAX_VALUE) null else next.toInt()
    }
}

/** Every item from [offset] on. */
internal fun <T> items(offset: Int?, page: suspend (offset: Int) -> Part<T>): Flow<T> = flow {
    var next: Int? = offset ?: 0
    while (next != null) {
        val part = page(next)
        part.items.forEach { emit(it) }
        next = part.after(next)
    }
}
