// Callbacks with the server of the JDK. In Spring, take `@RequestBody byte[] body` and `@RequestHeader String authorization`.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import opentok.OpenTokException;
import opentok.WebhookEvent;
import opentok.WebhookKind;
import opentok.java.OpenTokClient;

public final class Jdk {
    private static final System.Logger LOG = System.getLogger("webhooks");
    private final OpenTokClient client = OpenTokClient.fromEnv();
    /** More than one while an old secret gives way to a new one. */
    private final List<String> secrets = List.of(System.getenv("OPENTOK_WEBHOOK_SECRETS").split(","));
    /** In earnest a unique column of the database, written together with the work. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(Optional.ofNullable(System.getenv("PORT")).orElse("8080"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        Jdk receiver = new Jdk();
        server.createContext("/webhooks", exchange -> {
            exchange.sendResponseHeaders(receiver.take(exchange), -1);
            exchange.close();
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        LOG.log(System.Logger.Level.INFO, "listening on http://127.0.0.1:" + server.getAddress().getPort());
    }

    private int take(HttpExchange exchange) throws IOException {
        // What is signed are the bytes as they came, not what they parse to.
        byte[] body = exchange.getRequestBody().readAllBytes();
        String authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
        WebhookEvent event;
        try {
            event = client.verifyWebhookBytes(body, authorization, secrets);
        } catch (OpenTokException refusal) {
            LOG.log(System.Logger.Level.WARNING, "refused: " + refusal.getMessage());
            return 401;
        }
        if (!seen.contains(event.getDeduplicationKey())) {
            handle(event);
            // Only now: after a failure the service sends it again.
            seen.add(event.getDeduplicationKey());
        }
        return 204;
    }

    /** Does what is quick; what takes long belongs into a queue. */
    private static void handle(WebhookEvent event) {
        String said;
        if (event.getKind() instanceof WebhookKind.Archive) {
            String status = event.getArchive().getStatus().getClass().getSimpleName();
            said = "archive " + event.getArchive().getId() + ": " + status;
        } else if (event.getKind() instanceof WebhookKind.StreamCreated) {
            said = "stream " + event.getStream().getId() + " of " + event.getSessionId();
        } else {
            said = "nothing to do for " + event.getKind().getClass().getSimpleName();
        }
        LOG.log(System.Logger.Level.INFO, said);
    }
}
