// A session, somebody in it, and a recording: the first page of the documentation.

package guide;

// ANCHOR: all
import opentok.*;
import opentok.java.*;

public class Quickstart {
    public static void main(String[] arguments) {
        try (OpenTokClient client = new OpenTokClient()) { // from the environment
            Session session = client.createSession(new CreateSessionOptions().mediaMode(MediaModes.ROUTED));
            String token = client.generateToken(session.getSessionId(), new GenerateTokenOptions().data("name=Ada"));

            // In life a browser joins with the token. Here one of the emulator's virtual clients does.
            String browser = "{\"token\":\"" + token + "\"}";
            client.request("POST", "/_emulator/connections", new RawRequestOptions().body(browser));

            Archive archive = client.startArchive(session.getSessionId(), new StartArchiveOptions().name("lecture"));
            client.stopArchive(archive.getId());
            for (Archive one : client.iterArchives(new ListArchivesOptions().sessionId(session.getSessionId()))) {
                System.out.println(one.getId() + " " + one.getName() + " " + one.getStatus());
            }
        }
    }
}
// ANCHOR_END: all
