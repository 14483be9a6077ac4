package opentok

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** Every item from [offset] on; an empty page ends it, whatever the service says about the total. */
internal fun <T> items(offset: Int?, page: suspend (offset: Int) -> List<T>): Flow<T> = flow {
    var next = offset ?: 0
    while (true) {
        val items = page(next)
        if (items.isEmpty()) break
        items.forEach { emit(it) }
        next += items.size
    }
}
