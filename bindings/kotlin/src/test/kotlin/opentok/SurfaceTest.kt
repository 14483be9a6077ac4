package opentok

import java.io.File
import kotlin.reflect.KVisibility
import kotlin.reflect.full.extensionReceiverParameter
import kotlin.reflect.full.valueParameters
import kotlin.reflect.jvm.kotlinFunction
import opentok.java.OpenTokClient
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Drift gate: what was compiled is what the core describes in core/surface.json. */
class SurfaceTest {
    @Test
    fun `every operation is a method with its parameters and defaults`() {
        assertTrue(Surface.operations.isNotEmpty())
        for (operation in Surface.operations) {
            val name = operation.getString("name")
            val function = Dynamic.function(name)
            assertEquals(operation.getString("method").isNotEmpty(), function.isSuspend, name)
            val parameters = function.valueParameters.map { it.name!! to !it.isOptional }
            assertEquals(Surface.request(operation), parameters.toMap(), name)
            assertEquals(parameters.sortedBy { !it.second }, parameters, "$name: required ones first")
        }
    }

    @Test
    fun `every operation is there for Java, with and without waiting`() {
        val methods = OpenTokClient::class.java.methods.groupBy { it.name }
        for (operation in Surface.operations) {
            val name = Dynamic.camel(operation.getString("name"))
            val (required, optional) = Surface.request(operation).values.partition { it }
            val counts = setOf(required.size, required.size + if (optional.isEmpty()) 0 else 1)
            val names = if (operation.getString("method").isEmpty()) listOf(name) else listOf(name, name + "Async")
            for (one in names) assertEquals(counts, methods[one]?.map { it.parameterCount }?.toSet(), one)
            val options = Surface.request(operation).filterValues { !it }.keys
            if (options.isEmpty()) continue
            val type = methods.getValue(name).maxBy { it.parameterCount }.parameterTypes.last()
            val setters = type.methods.filter { it.returnType == type }.map { it.name }
            assertEquals(options, setters.toSet(), type.name)
        }
    }

    @Test
    fun `every list can be walked`() {
        val walks = Class.forName("opentok.PagesKt").methods.mapNotNull { it.kotlinFunction }
        val pages = Surface.operations.mapNotNull { it.optString("pages", null) }
        assertTrue(pages.isNotEmpty())
        for (name in pages) {
            val walk = walks.find { it.name == Dynamic.camel(name) }
            assertNotNull(walk?.extensionReceiverParameter, name)
        }
    }

    @Test
    fun `nothing of the generator is in sight`() {
        val classes = File(OpenTok::class.java.protectionDomain.codeSource.location.toURI()).resolve("opentok")
        val generators = Regex("(FfiConverter|Uniffi|uniffi|RustBuffer|NoHandle)[A-Za-z]*")
        val found = classes.list().orEmpty().map { it.removeSuffix(".class") }.filter(generators::matches)
        assertTrue(found.size > 100, "only $found")
        val public = found.filter { Class.forName("opentok.$it").kotlin.visibility == KVisibility.PUBLIC }
        assertEquals(emptyList<String>(), public)
    }

    @Test
    fun `every kind of error is an exception`() {
        val classes = OpenTokException::class.sealedSubclasses.map { it.simpleName }
        val kinds = Surface.errorKinds.map { Dynamic.camel(it).replaceFirstChar(Char::uppercase) }
        assertEquals(kinds.toSet(), classes.toSet())
    }
}
