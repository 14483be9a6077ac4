package opentok.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import examples.Lifecycle;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import kotlin.Pair;
import opentok.Archive;
import opentok.ArchiveStatus;
import opentok.BroadcastOutputs;
import opentok.Emulator;
import opentok.Hls;
import opentok.Layout;
import opentok.OpenTokException;
import opentok.Rtmp;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client as Java sees it. */
class OpenTokClientTest {
    private final OpenTokClient client = client(new ClientOptions());

    private static OpenTokClient client(ClientOptions options) {
        String secret = Emulator.INSTANCE.getApiSecret();
        return new OpenTokClient(Emulator.INSTANCE.getApiKey(), secret, options.apiUrl(Emulator.INSTANCE.getUrl()));
    }

    @BeforeEach
    void reset() {
        Emulator.INSTANCE.reset();
    }

    private void publish(String token) {
        JSONObject joined = Emulator.INSTANCE.post("connections", new JSONObject().put("token", token));
        String path = "connections/" + joined.getString("connectionId") + "/streams";
        Emulator.INSTANCE.post(path, new JSONObject().put("name", "camera"));
    }

    private String routedSession() {
        String id = client.createSession(new CreateSessionOptions().mediaMode(MediaModes.ROUTED)).getSessionId();
        publish(client.generateToken(id));
        return id;
    }

    private static void delay() {
        Emulator.INSTANCE.fault(new Pair<>("delayMs", 20_000));
    }

    /** Whether the service has seen the only request end without its answer. */
    private static void assertDropped() throws InterruptedException {
        for (int tries = 0; tries < 1_000; tries++) {
            List<JSONObject> requests = Emulator.INSTANCE.requests();
            if (requests.size() == 1 && requests.get(0).isNull("status")) {
                assertFalse(requests.get(0).getBoolean("completed"));
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("the request is still on its way");
    }

    @Test
    void theExampleRecords() {
        Archive archive = Lifecycle.record(client, this::publish);
        assertEquals("lecture", archive.getName());
        assertEquals(ArchiveStatuses.STOPPED, archive.getStatus());
        assertInstanceOf(ArchiveStatus.Stopped.class, archive.getStatus());
    }

    @Test
    void failuresAreThrownWithWhatIsKnownAndWhoCalled() {
        OpenTokException.NotFound error =
            assertThrows(OpenTokException.NotFound.class, () -> client.getArchive("unknown"));
        assertEquals(404, error.getStatus());
        assertEquals("getArchive", error.getOperation());
        assertEquals("not_found", error.getKind());
        assertTrue(Arrays.stream(error.getStackTrace())
            .anyMatch(frame -> frame.getClassName().equals(OpenTokClientTest.class.getName())));
    }

    @Test
    void futuresFailWithTheSameException() {
        CompletableFuture<Archive> future = client.getArchiveAsync("unknown");
        ExecutionException error = assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
        assertInstanceOf(OpenTokException.NotFound.class, error.getCause());
    }

    @Test
    void aCancelledFutureDropsItsRequest() throws InterruptedException {
        delay();
        CompletableFuture<?> future = client.listArchivesAsync();
        while (Emulator.INSTANCE.requests().isEmpty()) Thread.sleep(10);
        assertTrue(future.cancel(true));
        assertDropped();
    }

    @Test
    void anInterruptDropsTheRequest() throws InterruptedException {
        delay();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            try {
                client.listArchives();
            } catch (CancellationException error) {
                if (Thread.currentThread().isInterrupted()) thrown.set(error);
            }
        });
        waiting.start();
        while (Emulator.INSTANCE.requests().isEmpty()) Thread.sleep(10);
        waiting.interrupt();
        waiting.join(5_000);
        assertInstanceOf(CancellationException.class, thrown.get());
        assertDropped();
    }

    @Test
    void anOperationWithoutAnAnswerReturnsNothing() throws Exception {
        String session = routedSession();
        client.signal(session, new SignalOptions().type("chat").data("hello"));
        assertEquals(null, client.signalAsync(session, new SignalOptions().data("bye")).get(10, TimeUnit.SECONDS));
    }

    @Test
    void itemsAreWalkedAsALoopAndAsAStream() {
        String session = routedSession();
        for (int number = 0; number < 5; number++) {
            client.startArchive(session, new StartArchiveOptions().multiArchiveTag("tag-" + number));
        }
        ListArchivesOptions options = new ListArchivesOptions().count(2);
        int walked = 0;
        for (Archive archive : client.iterArchives(options)) {
            assertEquals(session, archive.getSessionId());
            walked++;
        }
        assertEquals(5, walked);
        assertEquals(5, client.iterArchives(options).stream().map(Archive::getId).collect(Collectors.toSet()).size());
        // Stops asking where the caller stops reading.
        Emulator.INSTANCE.reset();
        assertTrue(client.iterArchives(options).stream().findFirst().isEmpty());
        assertEquals(1, Emulator.INSTANCE.requests().size());
    }

    @Test
    void nestedOptionsNeedOnlyWhatIsRequired() {
        BroadcastOutputs outputs = new BroadcastOutputs(
            new Hls(), List.of(new Rtmp("rtmp://example.com/live", "a secret key")));
        StartBroadcastOptions options =
            new StartBroadcastOptions().outputs(outputs).layout(new Layout(LayoutTypes.BEST_FIT)).maxDuration(600);
        assertEquals(600, client.startBroadcast(routedSession(), options).getMaxDuration());
        assertFalse(outputs.toString().contains("a secret key"), outputs.toString());
    }

    @Test
    void clientsComeFromAnApplicationToo() throws IOException {
        JSONObject known = Emulator.INSTANCE.getCredentials();
        ClientOptions options = new ClientOptions().apiUrl(Emulator.INSTANCE.getUrl());
        String id = known.getString("applicationId");
        Path file = Files.createTempFile("key", ".pem");
        file.toFile().deleteOnExit();
        Files.writeString(file, known.getString("privateKey"));
        try (OpenTokClient text = OpenTokClient.application(id, known.getString("privateKey"), options);
                OpenTokClient path = OpenTokClient.application(id, file, options)) {
            assertEquals(id, text.getProjectId());
            assertEquals(0, path.listArchives().getTotal());
        }
        assertThrows(OpenTokException.Configuration.class, OpenTokClient::fromEnv);
    }

    @Test
    void aClientCanHaveItsOwnLimits() throws IOException {
        try (ServerSocket silent = new ServerSocket(0)) {
            String url = "http://127.0.0.1:" + silent.getLocalPort();
            OpenTokClient limited = client(new ClientOptions()).withTimeout(Duration.ofSeconds(20)).withMaxRetries(0);
            assertEquals(Emulator.INSTANCE.getUrl(), limited.getApiUrl());
            OpenTokClient impatient =
                new OpenTokClient("100", "secret", new ClientOptions().apiUrl(url)).withTimeout(Duration.ofMillis(200));
            assertThrows(OpenTokException.Timeout.class, impatient::listArchives);
        }
    }

    @Test
    void aLimitThatCannotBeKeptIsRefused() {
        List<Duration> refused = List.of(
            Duration.ZERO, Duration.ofNanos(-1), Duration.ofSeconds(-1), Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofMillis(Long.MAX_VALUE), Duration.ofSeconds(Long.MAX_VALUE));
        for (Duration limit : refused) {
            OpenTokException.InvalidArgument whole = assertThrows(
                OpenTokException.InvalidArgument.class, () -> client(new ClientOptions().timeout(limit)));
            assertEquals("timeout", whole.getField());
            OpenTokException.InvalidArgument connect = assertThrows(
                OpenTokException.InvalidArgument.class, () -> client(new ClientOptions().connectTimeout(limit)));
            assertEquals("connectTimeout", connect.getField());
            OpenTokException.InvalidArgument one =
                assertThrows(OpenTokException.InvalidArgument.class, () -> client.withTimeout(limit));
            assertEquals("timeout", one.getField());
        }
        Duration longest = Duration.ofMillis((1L << 53) - 1);
        assertEquals(0, client(new ClientOptions().connectTimeout(longest)).withTimeout(longest).listArchives().getTotal());
        OpenTokException.InvalidArgument retries =
            assertThrows(OpenTokException.InvalidArgument.class, () -> client.withMaxRetries(-1));
        assertEquals("maxRetries", retries.getField());
    }

    @Test
    void whatCameBesideAnAnswerCanBeHad() {
        Answered<opentok.Session> answered = client.withResponse(OpenTokClient::createSession);
        assertFalse(answered.getAnswer().getSessionId().isEmpty());
        assertEquals("createSession", answered.getResponse().getOperation());
        assertEquals(200, answered.getResponse().getStatus());
    }

    @Test
    void aClientWithoutCredentialsTakesThoseOfTheEnvironment() {
        OpenTokException.Configuration error = assertThrows(OpenTokException.Configuration.class, OpenTokClient::new);
        assertTrue(error.getMessage().contains("OPENTOK_API_KEY"), error.getMessage());
    }
}
