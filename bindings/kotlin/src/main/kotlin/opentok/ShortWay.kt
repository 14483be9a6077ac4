package opentok

import com.sun.jna.Native
import java.nio.ByteBuffer

/** What is hot, without structures: a call into the library that has them takes ten times as long. */
internal object ShortWay {
    private const val ROOM = 16 * 1024

    private class Place {
        val there = ByteArray(ROOM)
        val back = ByteArray(ROOM)
        val statuses = ArrayDeque<UniffiRustCallStatus>()
    }

    private val places = ThreadLocal.withInitial(::Place)

    init {
        Native.register(ShortWay::class.java, findLibraryName("opentok"))
    }

    /**
     * A token, from arguments that take up to so many bytes.
     *
     * It only knows how to succeed: where it returns nothing, the long way says what is wrong.
     */
    fun token(client: Long, length: ULong, write: (ByteBuffer) -> Unit): String? {
        if (length > ROOM.toULong()) return null
        val place = places.get()
        val there = ByteBuffer.wrap(place.there)
        write(there)
        val made = opentok_short_token(client, place.there, there.position(), place.back, ROOM)
        return if (made < 0) null else String(place.back, 0, made, Charsets.ISO_8859_1)
    }

    /** Another handle of the same client. */
    fun cloned(client: Long): Long = opentok_short_clone(client)

    /** A place for how a call into the library went, used before. Calls stand within each other, hence several. */
    inline fun <T> withStatus(block: (UniffiRustCallStatus) -> T): T {
        val statuses = kept()
        val status = statuses.removeLastOrNull() ?: UniffiRustCallStatus()
        try {
            return block(status)
        } finally {
            // What holds an error is that error's.
            if (status.isSuccess()) statuses.addLast(status)
        }
    }

    fun kept(): ArrayDeque<UniffiRustCallStatus> = places.get().statuses

    @Suppress("FunctionName")
    private external fun opentok_short_token(client: Long, arguments: ByteArray, length: Int, token: ByteArray, room: Int): Int

    @Suppress("FunctionName")
    private external fun opentok_short_clone(client: Long): Long
}
