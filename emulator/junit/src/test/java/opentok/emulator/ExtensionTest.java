package opentok.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The extension as tests use it. */
@ExtendWith(OpenTokEmulatorExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ExtensionTest {
    private static String first;

    @BeforeAll
    static void once(OpenTokEmulator emulator) {
        first = emulator.url();
    }

    @Test
    @Order(1)
    void aTestLeavesSomething(OpenTokEmulator emulator) throws Exception {
        emulator.fault(Map.of("status", 503));
        assertEquals(503, new Service(emulator).status());
        assertEquals(1, emulator.requests().size());
    }

    @Test
    @Order(2)
    void theNextFindsNothingOfIt(OpenTokEmulator emulator) throws Exception {
        assertEquals(first, emulator.url(), "one emulator for all");
        assertEquals(List.of(), emulator.requests());
        assertTrue(new Service(emulator).session().startsWith("1_"));
    }
}
