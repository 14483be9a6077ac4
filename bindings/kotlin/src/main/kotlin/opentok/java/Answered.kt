package opentok.java

import opentok.ResponseInfo

/** An answer, and what came beside it: headers, the request's identifier, attempts. */
class Answered<T> internal constructor(
    /** The answer itself. */
    val answer: T,
    /** Of several calls the last one's; `null` where nothing was sent. */
    val response: ResponseInfo?,
)
