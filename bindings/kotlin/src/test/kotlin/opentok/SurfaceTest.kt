package opentok

import kotlin.reflect.full.extensionReceiverParameter
import kotlin.reflect.full.valueParameters
import kotlin.reflect.jvm.kotlinFunction
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
    fun `every kind of error is an exception`() {
        val classes = OpenTokException::class.sealedSubclasses.map { it.simpleName }
        val kinds = Surface.errorKinds.map { Dynamic.camel(it).replaceFirstChar(Char::uppercase) }
        assertEquals(kinds.toSet(), classes.toSet())
    }
}
