package opentok.emulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.json.JSONException;
import org.json.JSONObject;

/** Calls of the control routes of one emulator. */
final class Control {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    // The emulator is on this machine, whatever proxy there is for others.
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).proxy(HttpClient.Builder.NO_PROXY).build();

    Control(String url) {
        this.url = url;
    }

    /** The answer; an empty object where it has none. The path may begin behind {@code /_emulator/}. */
    JSONObject call(String method, String path, JSONObject body) {
        String route = path.startsWith("/") ? path : "/_emulator/" + path;
        BodyPublisher content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + route)).timeout(PATIENCE).method(method, content).build();
        HttpResponse<String> answer = send(request);
        String text = answer.body();
        if (answer.statusCode() >= 300) {
            throw new EmulatorException(
                    method + " " + route + ": " + answer.statusCode() + " " + reason(text), answer.statusCode());
        }
        return text.isEmpty() ? new JSONObject() : new JSONObject(text);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException error) {
            throw new EmulatorException("the emulator does not answer: " + error, error);
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new EmulatorException("interrupted while the emulator answered", error);
        }
    }

    /** What an error says in words. */
    private static String reason(String text) {
        try {
            JSONObject told = new JSONObject(text);
            return Stream.of("message", "description")
                    .map(name -> told.optString(name, ""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(": "));
        } catch (JSONException none) {
            return text;
        }
    }
}
