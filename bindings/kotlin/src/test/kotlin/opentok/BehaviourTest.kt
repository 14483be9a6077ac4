package opentok

import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

/** The stories of tests/behaviour, under the same names. */
class BehaviourTest {
    @BeforeEach
    fun reset() = Emulator.reset()

    @Test
    fun create_session() = runBlocking {
        val session = Emulator.client().createSession(mediaMode = MediaMode.Routed)
        assertEquals(Emulator.apiKey, session.projectId)
    }
}
