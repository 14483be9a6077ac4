// What fails, how long a call may take, and what is tried again.

package guide;

import static guide.EmulatorWorld.control;
import static guide.EmulatorWorld.hold;

import java.time.Duration;
import opentok.*;
import opentok.java.*;

final class Errors {
    // ANCHOR: handle
    static String stop(OpenTokClient client, String archiveId) {
        try {
            return client.stopArchive(archiveId).getStatus().toString();
        } catch (OpenTokException.NotFound error) {
            return "there is no such archive";
        } catch (OpenTokException.Conflict error) {
            return "it cannot be stopped: " + error.getMessage(); // the service's own words
        } catch (OpenTokException.RateLimited error) {
            return "too many requests: wait for " + error.getRetryAfter();
        } catch (OpenTokException error) {
            System.out.println(error.getKind() + " " + error.getStatus() + " " + error.getCode()
                + " " + error.getRequestId() + " " + error.getAttempts());
            throw error;
        }
    }
    // ANCHOR_END: handle

    static void run() {
        OpenTokClient client = new OpenTokClient();
        String archiveId = client.startArchive(new EmulatorWorld(client).sessionId).getId();

        hold(stop(client, archiveId).equals("stopped"));
        hold(stop(client, archiveId).startsWith("it cannot be stopped: "));
        hold(stop(client, "7a1b3c5d-0000-4000-8000-000000000000").equals("there is no such archive"));

        // A wait that is longer than the call may take ends it at once.
        control(client, "faults", "{\"status\": 429, \"headers\": {\"Retry-After\": \"60\"}, \"times\": 1}");
        hold(stop(client, archiveId).equals("too many requests: wait for PT1M"));

        // ANCHOR: timeouts
        // All attempts together: 30 seconds unless set.
        ClientOptions options =
            new ClientOptions().timeout(Duration.ofMinutes(1)).connectTimeout(Duration.ofSeconds(2));
        OpenTokClient patient = new OpenTokClient(options);

        // For one call, over the same connections.
        ArchivePage page = patient.withTimeout(Duration.ofSeconds(5)).listArchives();
        // ANCHOR_END: timeouts

        hold(page.getTotal() > 0);
        control(client, "faults", "{\"status\": 503, \"times\": 1}");

        // ANCHOR: retries
        // GET, PUT and DELETE are tried three times in all. What starts something is sent again only if
        // the first request provably did nothing.
        Answered<ArchivePage> answered = client.withResponse(one -> one.listArchives());
        System.out.println("after " + answered.getResponse().getAttempts() + " attempts");

        OpenTokClient onlyOnce = client.withMaxRetries(0);
        // ANCHOR_END: retries

        hold(answered.getResponse().getAttempts() == 2);
        control(client, "faults", "{\"status\": 503, \"times\": 1}");
        hold(attemptsOfAFailure(onlyOnce) == 1);
    }

    private static int attemptsOfAFailure(OpenTokClient client) {
        try {
            client.listArchives();
            return 0;
        } catch (OpenTokException.Server error) {
            return error.getAttempts();
        }
    }

    private Errors() {}
}
