package opentok.java

import java.nio.file.Path
import java.time.Duration
import java.util.concurrent.atomic.AtomicReference
import java.util.function.Function
import opentok.OpenTok
import opentok.ResponseInfo
import opentok.WebhookEvent
import opentok.apiUrl
import opentok.parseWebhook
import opentok.projectId
import opentok.verifyWebhook

/**
 * The client for Java. It may be used from any thread.
 *
 * Each operation is a method that waits, and one with `Async` that returns a `CompletableFuture`. Failures are an
 * [opentok.OpenTokException], which is unchecked; a future fails with it as the cause. Interrupting the thread that
 * waits, or cancelling the future, drops the request.
 */
class OpenTokClient private constructor(client: OpenTok) : Operations(client), AutoCloseable {
    /** For an OpenTok project's API key and secret. */
    @JvmOverloads
    constructor(apiKey: String, apiSecret: String, options: ClientOptions = ClientOptions()) : this(
        options.run {
            OpenTok(
                apiKey, apiSecret, apiUrl, timeout, connectTimeout, maxRetries, maxConcurrency, proxy, caCertificates, userAgent, logger,
            )
        },
    )

    /** With the credentials of the environment; as [fromEnv]. */
    @JvmOverloads
    constructor(options: ClientOptions = ClientOptions()) : this(fromEnv(options).client)

    /** The API key or the application id. */
    val projectId: String get() = client.projectId

    /** The service's address, without a trailing slash. */
    val apiUrl: String get() = client.apiUrl

    /** Checks a signed callback whose body came as bytes, as frameworks hand it over; otherwise as for texts. */
    @JvmOverloads
    fun verifyWebhookBytes(
        body: ByteArray, authorization: String, secrets: List<String>, maxAge: Long? = null,
    ): WebhookEvent = client.verifyWebhook(body, authorization, secrets, maxAge)

    /** Reads a callback whose body came as bytes, without checking that it is genuine. */
    fun parseWebhookBytes(body: ByteArray): WebhookEvent = client.parseWebhook(body)

    /** The same client, sharing its connections, with another timeout. */
    fun withTimeout(timeout: Duration) = OpenTokClient(client.withOptions(timeout = timeout))

    /** The same client, sharing its connections, with another number of retries. */
    fun withMaxRetries(maxRetries: Int) = OpenTokClient(client.withOptions(maxRetries = maxRetries))

    /**
     * Makes a call, and returns what came beside its answer:
     * `client.withResponse(one -> one.createSession())`.
     */
    fun <T> withResponse(call: Function<OpenTokClient, T>): Answered<T> {
        val seen = AtomicReference<ResponseInfo>()
        val answer = client.observedBy(seen::set).use { call.apply(OpenTokClient(it)) }
        return Answered(answer, seen.get())
    }

    /** Frees the client at once; calls on their way finish. */
    override fun close() = client.close()

    companion object {
        /** For a Vonage application and its private key as PEM text. */
        @JvmStatic
        @JvmOverloads
        fun application(applicationId: String, privateKey: String, options: ClientOptions = ClientOptions()) =
            application(applicationId, options, privateKey = privateKey)

        /** For a Vonage application and the file with its private key. */
        @JvmStatic
        @JvmOverloads
        fun application(applicationId: String, privateKey: Path, options: ClientOptions = ClientOptions()) =
            application(applicationId, options, privateKeyPath = privateKey.toString())

        /** For an OpenTok account, which creates and manages its projects and does nothing else. */
        @JvmStatic
        @JvmOverloads
        fun account(accountKey: String, accountSecret: String, options: ClientOptions = ClientOptions()) = OpenTokClient(
            options.run {
                OpenTok.account(
                    accountKey, accountSecret,
                    apiUrl, timeout, connectTimeout, maxRetries, maxConcurrency, proxy, caCertificates, userAgent, logger,
                )
            },
        )

        /**
         * From `OPENTOK_API_KEY` and `OPENTOK_API_SECRET`, or `VONAGE_APPLICATION_ID` and `VONAGE_PRIVATE_KEY` or
         * `VONAGE_PRIVATE_KEY_PATH`; `OPENTOK_API_URL` for another address.
         */
        @JvmStatic
        @JvmOverloads
        fun fromEnv(options: ClientOptions = ClientOptions()) = OpenTokClient(
            options.run {
                OpenTok.fromEnv(apiUrl, timeout, connectTimeout, maxRetries, maxConcurrency, proxy, caCertificates, userAgent, logger)
            },
        )

        private fun application(
            id: String,
            options: ClientOptions,
            privateKey: String? = null,
            privateKeyPath: String? = null,
        ) = OpenTokClient(
            options.run {
                OpenTok.application(
                    id, privateKey, privateKeyPath,
                    apiUrl, timeout, connectTimeout, maxRetries, maxConcurrency, proxy, caCertificates, userAgent, logger,
                )
            },
        )
    }
}
