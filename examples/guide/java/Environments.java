// The two environments, and the emulator in the place of either.

package guide;

import static guide.EmulatorWorld.hold;

import java.nio.file.Path;
import opentok.java.*;

final class Environments {
    static void run() {
        ofAProject();
        ofAnApplication();
        onTheEmulator(System.getenv("OPENTOK_API_URL"));
    }

    private static void ofAProject() {
        // ANCHOR: opentok
        OpenTokClient client =
            new OpenTokClient(System.getenv("OPENTOK_API_KEY"), System.getenv("OPENTOK_API_SECRET"));
        System.out.println(client.getProjectId() + " " + client.getApiUrl());
        // ANCHOR_END: opentok

        hold(!client.createSession().getSessionId().isEmpty());
    }

    private static void ofAnApplication() {
        // ANCHOR: vonage
        OpenTokClient client = OpenTokClient.application(
            System.getenv("VONAGE_APPLICATION_ID"),
            Path.of(System.getenv("VONAGE_PRIVATE_KEY_PATH"))); // or a String, the text itself
        System.out.println(client.getProjectId() + " " + client.getApiUrl());
        // ANCHOR_END: vonage

        hold(!client.createSession().getSessionId().isEmpty());
    }

    private static void onTheEmulator(String emulatorUrl) {
        // ANCHOR: emulator
        OpenTokClient client = new OpenTokClient(
            System.getenv("OPENTOK_API_KEY"),
            System.getenv("OPENTOK_API_SECRET"),
            new ClientOptions().apiUrl(emulatorUrl)); // http://127.0.0.1:7171; all else stays as it is
        // ANCHOR_END: emulator

        hold(client.getApiUrl().equals(emulatorUrl));
        hold(!client.createSession().getSessionId().isEmpty());
    }

    private Environments() {}
}
