package opentok

import com.sun.jna.Callback
import com.sun.jna.Structure
import java.io.File
import java.lang.reflect.Modifier
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** A native image knows only what it is told of: here are all classes of which JNA asks what they have. */
class NativeImageTest {
    @Test
    fun `everything that JNA looks into is named`() {
        val place = "META-INF/native-image/io.github.opentok-sdk/opentok-sdk/reachability-metadata.json"
        val hints = JSONObject(File("target/classes", place).readText())
        val named = hints.getJSONArray("reflection").map { (it as JSONObject).getString("type") }
        assertEquals(classes().filter(::isLookedInto).map { it.name }.sorted(), named.sorted())
    }

    private fun isLookedInto(one: Class<*>): Boolean =
        Structure::class.java.isAssignableFrom(one) ||
            one.isInterface && Callback::class.java.isAssignableFrom(one) ||
            one.declaredMethods.any { Modifier.isNative(it.modifiers) }

    private fun classes(): List<Class<*>> {
        val loader = javaClass.classLoader
        val names = File("target/classes/opentok").listFiles().orEmpty().map { it.name }.filter { it.endsWith(".class") }
        // Futures of the caller's own, which UniFFI declares for everybody and nothing here uses.
        return names.filterNot { it.startsWith("UniffiForeignFuture") }
            .map { Class.forName("opentok." + it.removeSuffix(".class"), false, loader) }
    }
}
