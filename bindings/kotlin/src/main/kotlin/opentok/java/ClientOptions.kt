package opentok.java

import java.time.Duration
import opentok.ResponseObserver

/** What a client takes beside its credentials. */
class ClientOptions {
    @JvmSynthetic @JvmField internal var apiUrl: String? = null
    @JvmSynthetic @JvmField internal var timeout: Duration? = null
    @JvmSynthetic @JvmField internal var connectTimeout: Duration? = null
    @JvmSynthetic @JvmField internal var maxRetries: Int? = null
    @JvmSynthetic @JvmField internal var maxConcurrency: Int? = null
    @JvmSynthetic @JvmField internal var proxy: String? = null
    @JvmSynthetic @JvmField internal var caCertificates: String? = null
    @JvmSynthetic @JvmField internal var userAgent: String? = null
    @JvmSynthetic @JvmField internal var logger: ResponseObserver? = null

    /** The service's address. */
    fun apiUrl(value: String) = apply { apiUrl = value }

    /** How long a whole call may take, all attempts together: 30 s unless set. */
    fun timeout(value: Duration) = apply { timeout = value }

    /** How long connecting may take: 5 s unless set. */
    fun connectTimeout(value: Duration) = apply { connectTimeout = value }

    /** How often a failed attempt is repeated: 2 unless set, 0 for never. */
    fun maxRetries(value: Int) = apply { maxRetries = value }

    /** How many calls may be on their way at once: 100 unless set. Further ones wait, which counts towards their time. */
    fun maxConcurrency(value: Int) = apply { maxConcurrency = value }

    /** `http://`, `https://` or `socks5://`, with `user:password@` where it asks for them. */
    fun proxy(value: String) = apply { proxy = value }

    /** Further certificate authorities to trust, as PEM text. */
    fun caCertificates(value: String) = apply { caCertificates = value }

    /** Something to add to the user agent, for example `my-app/1.0`. */
    fun userAgent(value: String) = apply { userAgent = value }

    /** Is told of each call when it has ended; its `toString()` is a line for a log. */
    fun logger(value: ResponseObserver) = apply { logger = value }
}
