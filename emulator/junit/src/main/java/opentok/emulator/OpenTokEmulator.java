package opentok.emulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.json.JSONObject;

/** A running emulator. It ends when it is closed, and at the latest with this program. */
public final class OpenTokEmulator implements AutoCloseable {
    private static final String READY = "opentok-emulator listening on ";

    private final Process process;
    private final String url;
    private final Control control;
    private final Credentials credentials;

    private OpenTokEmulator(Process process, String url) {
        this.process = process;
        this.url = url;
        control = new Control(url);
        credentials = new Credentials(control.call("GET", "credentials", null));
    }

    /** Starts one on any free port; options are those of the command, such as {@code --seed=1}. */
    public static OpenTokEmulator start(String... options) {
        return start(Program.find(), options);
    }

    /** Starts this program. */
    public static OpenTokEmulator start(Path program, String... options) {
        // It ends with this program, however that ends: its standard input closes then.
        List<String> command = new ArrayList<>(List.of(program.toString(), "--with-parent"));
        if (List.of(options).stream().noneMatch(option -> option.startsWith("--port"))) {
            command.add("--port=0");
        }
        command.addAll(List.of(options));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException error) {
            throw new EmulatorException("cannot start " + program + ": " + error.getMessage(), error);
        }
        try {
            return new OpenTokEmulator(process, address(process));
        } catch (RuntimeException error) {
            process.destroyForcibly();
            throw error;
        }
    }

    private static String address(Process process) {
        try {
            var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = output.readLine();
            if (line == null || !line.startsWith(READY)) {
                throw new EmulatorException(line == null ? "it did not say where it listens" : line, 0);
            }
            return line.substring(READY.length()).trim();
        } catch (IOException error) {
            throw new EmulatorException("cannot read what the emulator says: " + error, error);
        }
    }

    /** What an SDK takes as its API URL. */
    public String url() {
        return url;
    }

    public Credentials credentials() {
        return credentials;
    }

    /** Calls a control route without a body: {@code control("GET", "clock")}. */
    public Map<String, Object> control(String method, String path) {
        return control.call(method, path, null).toMap();
    }

    /** Calls a control route: {@code control("POST", "projects", Map.of())}. */
    public Map<String, Object> control(String method, String path, Map<String, ?> body) {
        return control.call(method, path, new JSONObject(body)).toMap();
    }

    /** Forgets sessions, archives, faults, the journal, and that the clock was moved. */
    public void reset() {
        control.call("POST", "reset", null);
    }

    /** A virtual client that connects with the token. */
    public VirtualClient join(String token) {
        return new VirtualClient(control, control.call("POST", "connections", new JSONObject(Map.of("token", token))));
    }

    /** The same with other data than the token's. */
    public VirtualClient join(String token, String data) {
        JSONObject body = new JSONObject(Map.of("token", token, "data", data));
        return new VirtualClient(control, control.call("POST", "connections", body));
    }

    /** Moves the emulator's clock forward. */
    public void advance(Duration time) {
        control.call("POST", "clock", new JSONObject(Map.of("advanceMs", time.toMillis())));
    }

    /** Misbehaves for the next requests that match: {@code Map.of("status", 503, "times", 2)}. */
    public void fault(Map<String, ?> fault) {
        control.call("POST", "faults", new JSONObject(fault));
    }

    /** What arrived at the service, oldest first. */
    public List<Map<String, Object>> requests() {
        return items("requests");
    }

    /** The callbacks that were sent, oldest first. */
    public List<Map<String, Object>> deliveries() {
        return items("deliveries");
    }

    private List<Map<String, Object>> items(String route) {
        List<Map<String, Object>> items = new ArrayList<>();
        control.call("GET", route, null).getJSONArray("items").forEach(item -> items.add(((JSONObject) item).toMap()));
        return items;
    }

    /** Ends it; again is fine. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException gone) {
            process.destroyForcibly();
        } catch (InterruptedException error) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
