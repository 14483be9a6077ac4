package opentok.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The emulator without the extension. */
final class OpenTokEmulatorTest {
    private static OpenTokEmulator emulator;

    @BeforeAll
    static void start() {
        emulator = OpenTokEmulator.start();
    }

    @BeforeEach
    void reset() {
        emulator.reset();
    }

    @AfterAll
    static void stop() {
        emulator.close();
        emulator.close();
        assertEquals(0, assertThrows(EmulatorException.class, emulator::requests).status());
    }

    @Test
    void aVirtualClientJoinsPublishesAndLeaves() throws Exception {
        Service service = new Service(emulator);
        String session = service.session();
        VirtualClient client = emulator.join(service.token(session), "somebody");
        assertEquals(List.of(session, "publisher", "somebody"), List.of(client.sessionId(), client.role(), client.data()));
        String stream = client.publish(Map.of("name", "screen", "videoType", "screen"));
        Map<?, ?> published = (Map<?, ?>) ((List<?>) client.view().get("streams")).get(0);
        assertEquals(stream, published.get("streamId"));
        client.unpublish(stream);
        assertEquals(List.of(), client.view().get("streams"));
        client.leave();
        assertEquals(false, client.view().get("connected"));
    }

    @Test
    void aBadTokenIsAnErrorThatSaysWhy() {
        var error = assertThrows(EmulatorException.class, () -> emulator.join("T1==nonsense"));
        assertEquals(403, error.status());
        assertTrue(error.getMessage().contains("The token was refused"), error.getMessage());
    }

    @Test
    void timeGoesByAsTold() {
        long before = (long) emulator.control("GET", "clock").get("nowMs");
        emulator.advance(Duration.ofMillis(90_500));
        long passed = (long) emulator.control("GET", "clock").get("nowMs") - before;
        assertTrue(passed >= 90_500 && passed < 100_000, () -> passed + " ms");
    }

    @Test
    void callbacksThatWereSent() {
        assertEquals(List.of(), emulator.deliveries());
        emulator.control("POST", "trigger", Map.of("event", "archive", "url", "http://127.0.0.1:9/callback"));
        assertEquals("http://127.0.0.1:9/callback", emulator.deliveries().get(0).get("url"));
    }

    @Test
    void aSeedGivesTheSameIds() {
        try (var one = OpenTokEmulator.start("--seed=7"); var other = OpenTokEmulator.start("--seed=7")) {
            assertEquals(one.control("POST", "projects", Map.of()), other.control("POST", "projects", Map.of()));
        }
    }

    @Test
    void aPortInUseIsAnErrorThatSaysSo() throws Exception {
        try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String port = "--port=" + taken.getLocalPort();
            var error = assertThrows(EmulatorException.class, () -> OpenTokEmulator.start(port));
            assertTrue(error.getMessage().contains("is in use; --port 0"), error.getMessage());
        }
    }

    @Test
    void aProgramThatIsNotThere() {
        var error = assertThrows(EmulatorException.class, () -> OpenTokEmulator.start(Path.of("/nowhere/emulator")));
        assertTrue(error.getMessage().contains("/nowhere/emulator"), error.getMessage());
    }
}
