// The two environments, and the emulator in the place of either.

package guide.environments

import opentok.*

suspend fun environments() {
    ofAProject()
    ofAnApplication()
    onTheEmulator(System.getenv("OPENTOK_API_URL"))
}

private suspend fun ofAProject() {
    // ANCHOR: opentok
    val client = OpenTok(System.getenv("OPENTOK_API_KEY"), System.getenv("OPENTOK_API_SECRET"))
    println("${client.projectId} ${client.apiUrl}")
    // ANCHOR_END: opentok

    check(client.createSession().sessionId.isNotEmpty())
}

private suspend fun ofAnApplication() {
    // ANCHOR: vonage
    val client = OpenTok.application(
        System.getenv("VONAGE_APPLICATION_ID"),
        privateKeyPath = System.getenv("VONAGE_PRIVATE_KEY_PATH"), // or privateKey, the text itself
    )
    println("${client.projectId} ${client.apiUrl}")
    // ANCHOR_END: vonage

    check(client.createSession().sessionId.isNotEmpty())
}

private suspend fun onTheEmulator(emulatorUrl: String) {
    // ANCHOR: emulator
    val client = OpenTok(
        System.getenv("OPENTOK_API_KEY"),
        System.getenv("OPENTOK_API_SECRET"),
        apiUrl = emulatorUrl, // http://127.0.0.1:7171; all else stays as it is
    )
    // ANCHOR_END: emulator

    check(client.apiUrl == emulatorUrl)
    check(client.createSession().sessionId.isNotEmpty())
}
