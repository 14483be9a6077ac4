package opentok.java

import java.util.stream.Stream
import java.util.stream.StreamSupport
import opentok.Part

/** Every item of a list, page by page, fetched as they are asked for. */
class Items<T : Any> internal constructor(
    private val offset: Int?,
    private val page: (offset: Int) -> Part<T>,
) : Iterable<T> {
    override fun iterator(): Iterator<T> = Walk(offset ?: 0, page)

    /** The items as a stream. */
    fun stream(): Stream<T> = StreamSupport.stream(spliterator(), false)
}

private class Walk<T : Any>(private var offset: Int?, private val page: (offset: Int) -> Part<T>) : Iterator<T> {
    private var items = emptyList<T>().iterator()

    override fun hasNext(): Boolean {
        while (!items.hasNext()) {
            val from = offset ?: return false
            // If this fails, the walk is over.
            offset = null
            val part = page(from)
            items = part.items.iterator()
            offset = part.after(from)
        }
        return true
    }

    override fun next(): T = if (hasNext()) items.next() else throw NoSuchElementException()
}
