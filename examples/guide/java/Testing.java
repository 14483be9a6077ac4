// Tests against the emulator: have it fail, and let time pass.

package guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import opentok.*;
import opentok.java.*;

final class Testing {
    static void run() {
        OpenTokClient client = new OpenTokClient();
        String sessionId = new EmulatorWorld(client).sessionId;

        // ANCHOR: faults
        RawRequestOptions twice = new RawRequestOptions().body("{\"status\": 503, \"times\": 2}");
        client.request("POST", "/_emulator/faults", twice);
        Answered<ArchivePage> answered = client.withResponse(one -> one.listArchives());
        assertEquals(3, answered.getResponse().getAttempts()); // twice in vain, and then it succeeds

        RawRequestOptions once = new RawRequestOptions().body("{\"status\": 503, \"times\": 1}");
        client.request("POST", "/_emulator/faults", once);
        // It starts something, and so is not sent twice.
        assertThrows(OpenTokException.Server.class, () -> client.createSession());
        // ANCHOR_END: faults

        // ANCHOR: clock
        String token = client.generateToken(sessionId, new GenerateTokenOptions().ttl(3600));
        Archive archive = client.startArchive(sessionId);
        String threeHours = "{\"advanceMs\": " + 3 * 60 * 60 * 1000 + "}";
        client.request("POST", "/_emulator/clock", new RawRequestOptions().body(threeHours));

        // No recording is longer than two hours, and the token was good for one.
        assertEquals(ArchiveStatuses.AVAILABLE, client.getArchive(archive.getId()).getStatus());
        RawRequestOptions late = new RawRequestOptions().body("{\"token\":\"" + token + "\"}");
        assertThrows(
            OpenTokException.Authentication.class, () -> client.request("POST", "/_emulator/connections", late));
        // ANCHOR_END: clock
    }

    private Testing() {}
}
