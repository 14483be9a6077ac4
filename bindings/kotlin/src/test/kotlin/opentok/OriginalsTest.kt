package opentok

import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.full.companionObject
import kotlin.reflect.full.functions
import kotlin.reflect.full.memberFunctions
import kotlin.reflect.full.memberProperties
import kotlin.reflect.jvm.kotlinFunction
import org.json.JSONArray
import org.json.JSONObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The members of the originals, resolved in the compiled classes; see tests/originals/README.md. */
class OriginalsTest {
    @Test
    fun `every member of the originals is in the classes`() {
        val rows = listOf("node", "dotnet", "ruby", "python", "java", "vonage-node", "vonage-python").flatMap { table ->
            JSONArray(Emulator.root.resolve("tests/originals/$table.json").readText()).map { it as JSONObject }
        }
        val ours = rows.filter { it.has("ours") }
        val missing = ours.associate { row ->
            row.getString("original") to row.getJSONArray("ours").map { it as String }.filterNot(::resolves)
        }.filterValues { it.isNotEmpty() }
        println("originals: ${ours.size - missing.size} rows resolved, ${rows.size - ours.size} reasons (kotlin)")
        assertTrue(ours.size > 1000, "only ${ours.size} rows")
        assertEquals(emptyMap<String, List<String>>(), missing)
    }

    @Test
    fun `what is not there does not resolve`() {
        val wrong = listOf(
            "manifest:start_archivee",
            "manifest:start_archive.nmae",
            "manifest:Archive.statuss",
            "manifest:Role=guest",
            "error:unheard_of",
            "client:timeuot",
            "kotlin:opentok.OpenTok.shut",
            "kotlin:opentok.OpenTok(timeuot)",
        )
        assertEquals(emptyList<String>(), wrong.filter(::resolves))
    }

    private fun resolves(expression: String): Boolean {
        val (kind, name) = expression.split(':', limit = 2)
        return when (kind) {
            "manifest" -> if ('=' in name) value(name) else member(name)
            "error" -> name == "*" || error(name)
            "client" -> client(Dynamic.camel(name))
            "kotlin" -> path(name)
            else -> kind == "python" || kind == "node" // for the tests of that language
        }
    }

    /** An operation, one of its arguments, a type or one of its fields. */
    private fun member(name: String): Boolean {
        val owner = name.substringBefore('.')
        val field = name.substringAfter('.', "")
        if (owner.first().isUpperCase()) {
            val type = type(owner) ?: return false
            return field.isEmpty() || type.memberProperties.any { it.name == field }
        }
        val function = (OpenTok::class.memberFunctions + walks).find { it.name == Dynamic.camel(owner) }
        return function != null && (field.isEmpty() || function.takes(field))
    }

    private val walks: List<KFunction<*>> = Class.forName("opentok.PagesKt").methods.mapNotNull { it.kotlinFunction }

    /** A case of an enumeration that is spelt like this on the wire. */
    private fun value(name: String): Boolean {
        val (owner, text) = name.split('=')
        return type(owner)?.sealedSubclasses.orEmpty().any { it.objectInstance?.toString() == text }
    }

    private fun error(kind: String): Boolean =
        OpenTokException::class.sealedSubclasses.any { Dynamic.camel(kind).equals(it.simpleName, ignoreCase = true) }

    /** An option with which a client is made, or a member of a client. */
    private fun client(name: String): Boolean =
        (OpenTok::class.constructors + made).any { it.takes(name) } ||
            (OpenTok::class.memberFunctions + made).any { it.name == name }

    private val made: Collection<KFunction<*>> = OpenTok::class.companionObject!!.functions

    /** `opentok.OpenTok`, `opentok.OpenTok.close`, `opentok.OpenTok(timeout)`, `opentok.OpenTok.application(privateKey)`. */
    private fun path(text: String): Boolean {
        val match = Regex("""opentok\.(\w+)(?:\.(\w+))?(?:\((\w+)\))?""").matchEntire(text) ?: return false
        val (owner, name, parameter) = match.destructured
        val type = type(owner) ?: return false
        val functions = type.memberFunctions + type.companionObject?.functions.orEmpty()
        val found = if (name.isEmpty()) type.constructors else functions.filter { it.name == name }
        val property = parameter.isEmpty() && type.memberProperties.any { it.name == name }
        return property || found.any { parameter.isEmpty() || it.takes(parameter) }
    }

    private fun KFunction<*>.takes(name: String) = parameters.any { it.name == name }

    private fun type(name: String): KClass<*>? = runCatching { Class.forName("opentok.$name").kotlin }.getOrNull()
}
