package opentok

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** The items of a page that could be read, and how many there were in all. */
internal class Part<T>(val items: List<T>, extra: Map<String, Json>) {
    val sent = items.size + unread(extra)
}

/** The offset behind a page; a list ends where the numbers do. */
internal fun after(offset: Int, sent: Int): Int = (offset.toLong() + sent).coerceAtMost(Int.MAX_VALUE.toLong()).toInt()

/** Every item from [offset] on; an empty page ends it, whatever the service says about the total. */
internal fun <T> items(offset: Int?, page: suspend (offset: Int) -> Part<T>): Flow<T> = flow {
    var next = offset ?: 0
    while (true) {
        val part = page(next)
        if (part.sent == 0) break
        part.items.forEach { emit(it) }
        next = after(next, part.sent)
    }
}
