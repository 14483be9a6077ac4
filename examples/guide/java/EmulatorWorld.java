// What a guide's program finds on the emulator before it begins: a session with somebody in it.

package guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opentok.java.ArchiveStatuses;
import opentok.java.CreateSessionOptions;
import opentok.java.GenerateTokenOptions;
import opentok.java.MediaModes;
import opentok.java.OpenTokClient;
import opentok.java.RawRequestOptions;
import opentok.java.Roles;

/** A routed session, and who has joined and publishes. */
final class EmulatorWorld {
    final String sessionId;
    final String connectionId;
    final String streamId;

    /** Lets a virtual client join a new session and publish, as a browser would. */
    EmulatorWorld(OpenTokClient client) {
        sessionId = client.createSession(new CreateSessionOptions().mediaMode(MediaModes.ROUTED)).getSessionId();
        String token = client.generateToken(sessionId, new GenerateTokenOptions().role(Roles.MODERATOR));
        connectionId = field("connectionId", control(client, "connections", "{\"token\":\"" + token + "\"}"));
        streamId = publish(client, connectionId);
    }

    /** Publishes a further stream, and returns its id. */
    static String publish(OpenTokClient client, String connectionId) {
        return field("streamId", control(client, "connections/" + connectionId + "/streams", "{\"name\":\"camera\"}"));
    }

    /** One of the emulator's control routes, told something. */
    static String control(OpenTokClient client, String path, String body) {
        return client.request("POST", "/_emulator/" + path, new RawRequestOptions().body(body)).getBody();
    }

    /** The same, asked for something, without the space between what it says. */
    static String look(OpenTokClient client, String path) {
        return client.request("GET", "/_emulator/" + path).getBody().replaceAll("([:,])\\s+", "$1");
    }

    /** Ends the program unless the newest archive has ended. */
    static void hasRecorded() {
        try (OpenTokClient client = new OpenTokClient()) {
            hold(client.listArchives().getItems().get(0).getStatus().equals(ArchiveStatuses.STOPPED));
        }
    }

    /** Ends the program unless what it did was right. */
    static void hold(boolean truth) {
        if (!truth) {
            throw new IllegalStateException("it did not do what it says");
        }
    }

    private static String field(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\":\\s*\"([^\"]+)\"").matcher(json);
        hold(found.find());
        return found.group(1);
    }
}
