package opentok

import java.io.File
import java.security.KeyStore
import java.util.Base64

/** The authorities of `javax.net.ssl.trustStore`, as PEM text: whom the JVM trusts, its calls through this library trust. */
internal fun trusted(): String? {
    val file = System.getProperty("javax.net.ssl.trustStore")?.takeIf { it.isNotEmpty() && it != "NONE" } ?: return null
    return try {
        val store = KeyStore.getInstance(File(file), System.getProperty("javax.net.ssl.trustStorePassword")?.toCharArray())
        store.aliases().toList().mapNotNull(store::getCertificate).joinToString("") { pem(it.encoded) }
    } catch (error: Exception) {
        // Java's own connections would fail; these may well be with others.
        System.getLogger("opentok").log(System.Logger.Level.WARNING, "$file cannot be read: $error")
        null
    }
}

private fun pem(certificate: ByteArray): String {
    val lines = Base64.getMimeEncoder(64, byteArrayOf('\n'.code.toByte())).encodeToString(certificate)
    return "-----BEGIN CERTIFICATE-----\n$lines\n-----END CERTIFICATE-----\n"
}
