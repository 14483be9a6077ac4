package opentok

import java.lang.reflect.InvocationTargetException
import kotlin.reflect.KClass
import kotlin.reflect.KFunction
import kotlin.reflect.KParameter
import kotlin.reflect.KType
import kotlin.reflect.full.callSuspendBy
import kotlin.reflect.full.memberFunctions
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import org.json.JSONArray
import org.json.JSONObject
import org.json.JSONTokener

/** The typed API as the vectors see it: operations by name, arguments and answers as JSON. */
class Dynamic(private val client: OpenTok) {
    /** Makes the call. Throws [Refused] where the compiler would. */
    suspend fun call(operation: String, arguments: JSONObject): Any? {
        val function = function(operation)
        val given = arguments(function.parameters, arguments, function.parameters.first() to client, operation)
        val answer = try {
            function.callSuspendBy(given)
        } catch (error: InvocationTargetException) {
            throw error.targetException
        }
        return if (answer == Unit) JSONObject.NULL else show(answer, isJson = false)
    }

    companion object {
        fun function(operation: String): KFunction<*> = OpenTok::class.memberFunctions.single { it.name == camel(operation) }

        fun camel(name: String) = name.split('_').joinToString("") { it.replaceFirstChar(Char::uppercase) }
            .replaceFirstChar(Char::lowercase)
    }
}

/** What the compiler refuses: an argument that does not exist, is missing, or has a wrong type. */
class Refused(reason: String) : Exception(reason)

private fun arguments(
    parameters: List<KParameter>,
    values: JSONObject,
    receiver: Pair<KParameter, Any>?,
    owner: String,
): Map<KParameter, Any?> {
    val known = parameters.mapNotNull { it.name }
    (values.keySet() - known.toSet()).firstOrNull()?.let { throw Refused("$owner has no $it, only $known") }
    val given = listOfNotNull(receiver).toMap<KParameter, Any?>().toMutableMap()
    for (parameter in parameters.filter { it != receiver?.first }) {
        val name = parameter.name ?: throw Refused("$owner has a nameless parameter")
        when {
            values.has(name) -> given[parameter] = read(values[name], parameter.type, Surface.isJson(owner, name))
            !parameter.isOptional -> throw Refused("$owner needs $name")
        }
    }
    return given
}

/** A JSON value as the Kotlin value that a parameter wants. */
private fun read(value: Any, type: KType, isJson: Boolean): Any? {
    val wanted = type.classifier as KClass<*>
    return when {
        value == JSONObject.NULL && type.isMarkedNullable && !isJson -> null
        isJson && wanted == String::class -> JSONObject.valueToString(value)
        wanted == Int::class && value is Int -> value
        wanted == Long::class && (value is Int || value is Long) -> (value as Number).toLong()
        wanted == Double::class && value is Number -> value.toDouble()
        wanted == List::class && value is JSONArray -> value.map { read(it, type.arguments[0].type!!, isJson) }
        wanted == Map::class && value is JSONObject ->
            value.keySet().associateWith { read(value[it], type.arguments[1].type!!, isJson) }
        wanted.isSealed && value is String -> known(wanted, value)
        wanted.isData && value is JSONObject -> wanted.primaryConstructor!!.let {
            it.callBy(arguments(it.parameters, value, null, wanted.simpleName!!))
        }
        wanted.isInstance(value) -> value
        else -> throw Refused("$value is no $type")
    }
}

/** The case of an enumeration that is spelt like this on the wire. */
private fun known(enumeration: KClass<*>, text: String): Any =
    enumeration.sealedSubclasses.firstNotNullOfOrNull { case ->
        case.objectInstance?.takeIf { it.toString() == text }
    } ?: enumeration.sealedSubclasses.single { it.simpleName == "Other" }.primaryConstructor!!.call(text)

/** A Kotlin value as JSON; what is absent is left out. */
private fun show(value: Any?, isJson: Boolean): Any = when (value) {
    null -> JSONObject.NULL
    is String -> if (isJson) JSONTokener(value).nextValue() else value
    is Boolean, is Number -> value
    is List<*> -> JSONArray(value.map { show(it, isJson) })
    is Map<*, *> -> JSONObject(value.mapValues { show(it.value, isJson) })
    else -> if (value::class.isData && value::class.supertypes.none { (it.classifier as KClass<*>).isSealed }) {
        record(value)
    } else {
        value.toString()
    }
}

private fun record(value: Any): JSONObject {
    val type = value::class
    val shown = JSONObject()
    for (property in type.memberProperties) {
        val part = property.getter.call(value)
        val absent = part == null || (property.name == "extra" && (part as Map<*, *>).isEmpty())
        if (!absent) shown.put(property.name, show(part, Surface.isJson(type.simpleName!!, property.name)))
    }
    return shown
}
