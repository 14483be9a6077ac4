package opentok.java

import java.util.stream.Stream
import java.util.stream.StreamSupport

/**
 * Every item of a list, page by page, fetched as they are asked for.
 *
 * An empty page ends it, whatever the service says about the total.
 */
class Items<T : Any> internal constructor(
    private val offset: Int?,
    private val page: (offset: Int) -> List<T>,
) : Iterable<T> {
    override fun iterator(): Iterator<T> = iterator {
        var next = offset ?: 0
        while (true) {
            val items = page(next)
            if (items.isEmpty()) break
            yieldAll(items)
            next += items.size
        }
    }

    /** The items as a stream. */
    fun stream(): Stream<T> = StreamSupport.stream(spliterator(), false)
}
