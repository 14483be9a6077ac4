package opentok.java

import java.util.stream.Stream
import java.util.stream.StreamSupport
import opentok.Part
import opentok.after

/**
 * Every item of a list, page by page, fetched as they are asked for.
 *
 * An empty page ends it, whatever the service says about the total.
 */
class Items<T : Any> internal constructor(
    private val offset: Int?,
    private val page: (offset: Int) -> Part<T>,
) : Iterable<T> {
    override fun iterator(): Iterator<T> = iterator {
        var next = offset ?: 0
        while (true) {
            val part = page(next)
            if (part.sent == 0) break
            yieldAll(part.items)
            next = after(next, part.sent)
        }
    }

    /** The items as a stream. */
    fun stream(): Stream<T> = StreamSupport.stream(spliterator(), false)
}
