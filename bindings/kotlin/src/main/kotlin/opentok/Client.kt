package opentok

/** The API key or the application id. */
val OpenTok.projectId: String get() = projectId()

/** The service's address, without a trailing slash. */
val OpenTok.apiUrl: String get() = apiUrl()
