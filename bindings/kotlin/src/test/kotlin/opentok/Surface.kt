package opentok

import org.json.JSONObject

/** What the core can do, as it describes itself in core/surface.json. */
object Surface {
    private val manifest = JSONObject(Emulator.root.resolve("core/surface.json").readText())

    private val types: JSONObject = manifest.getJSONObject("types")

    val errorKinds: List<String> = manifest.getJSONArray("errorKinds").map { it as String }

    val operations: List<JSONObject> = manifest.getJSONArray("operations").map { it as JSONObject }

    /** The fields of an operation's request, and whether each is required. */
    fun request(operation: JSONObject): Map<String, Boolean> {
        val type = type(operation)
        val required = type.optJSONArray("required")?.map { it as String }.orEmpty()
        return type.optJSONObject("properties")?.keySet().orEmpty().associateWith { it in required }
    }

    /** Whether a field of a record, or of an operation's request, is any JSON: in Kotlin it is its text. */
    fun isJson(owner: String, field: String): Boolean {
        if (field == "extra") return true
        val type = types.optJSONObject(owner)
            ?: operations.find { it.getString("name") == owner }?.let(::type)
            ?: error("the manifest knows no $owner")
        val schema = type.getJSONObject("properties").opt(field) as? JSONObject ?: return true
        return listOf("type", "\$ref", "anyOf").none(schema::has)
    }

    private fun type(operation: JSONObject): JSONObject =
        types.getJSONObject(operation.getJSONObject("request").getString("\$ref").substringAfterLast('/'))
}
