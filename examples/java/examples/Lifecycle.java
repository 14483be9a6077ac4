// A recording from first to last, in Java. `make test` runs it against the emulator.

package examples;

import java.util.concurrent.CompletableFuture;
import opentok.Archive;
import opentok.OpenTokException;
import opentok.Session;
import opentok.java.CreateSessionOptions;
import opentok.java.GenerateTokenOptions;
import opentok.java.ListArchivesOptions;
import opentok.java.MediaModes;
import opentok.java.OpenTokClient;
import opentok.java.Roles;
import opentok.java.StartArchiveOptions;

public final class Lifecycle {
    /** What stands in for a browser that joins with the token and publishes. */
    public interface Visitor {
        void publish(String token);
    }

    /** Records, and returns what became of the recording. */
    public static Archive record(OpenTokClient client, Visitor visitor) {
        Session session = client.createSession(new CreateSessionOptions().mediaMode(MediaModes.ROUTED));
        String token = client.generateToken(
            session.getSessionId(), new GenerateTokenOptions().role(Roles.PUBLISHER).data("name=Ada"));
        visitor.publish(token);

        Archive archive = client.startArchive(
            session.getSessionId(), new StartArchiveOptions().name("lecture"));
        for (Archive one : client.iterArchives(new ListArchivesOptions().sessionId(session.getSessionId()))) {
            System.out.println(one.getId() + " " + one.getStatus());
        }

        // Every operation that asks the service also exists without waiting.
        CompletableFuture<Archive> stopped = client.stopArchiveAsync(archive.getId());
        stopped.thenAccept(one -> System.out.println(one.getId() + " " + one.getStatus())).join();

        try {
            client.stopArchive(archive.getId());
        } catch (OpenTokException.Conflict error) {
            System.out.println(error.getMessage() + " (status " + error.getStatus() + ")");
        }
        return client.getArchive(archive.getId());
    }

    private Lifecycle() {}
}
