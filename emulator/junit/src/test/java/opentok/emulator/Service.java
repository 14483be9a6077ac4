package opentok.emulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.json.JSONArray;
import org.json.JSONObject;

/** As an SDK would, as far as it takes: these tests need none. */
final class Service {
    private final OpenTokEmulator emulator;

    Service(OpenTokEmulator emulator) {
        this.emulator = emulator;
    }

    /** The status of creating a session. */
    int status() throws Exception {
        return HttpClient.newHttpClient().send(create(), BodyHandlers.discarding()).statusCode();
    }

    /** A new session's id. */
    String session() throws Exception {
        String answer = HttpClient.newHttpClient().send(create(), BodyHandlers.ofString()).body();
        return new JSONArray(answer).getJSONObject(0).getString("session_id");
    }

    /** What somebody joins with. */
    String token(String session) throws GeneralSecurityException {
        return signed(new JSONObject()
                .put("scope", "session.connect")
                .put("session_id", session)
                .put("role", "publisher"));
    }

    private HttpRequest create() throws GeneralSecurityException, IOException {
        return HttpRequest.newBuilder(URI.create(emulator.url() + "/session/create"))
                .header("X-OPENTOK-AUTH", signed(new JSONObject()))
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
    }

    private String signed(JSONObject claims) throws GeneralSecurityException {
        long now = System.currentTimeMillis() / 1000;
        claims.put("iss", emulator.credentials().apiKey()).put("ist", "project").put("jti", UUID.randomUUID());
        claims.put("iat", now).put("exp", now + 120);
        String text = part(new JSONObject().put("alg", "HS256").put("typ", "JWT")) + "." + part(claims);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(emulator.credentials().apiSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return text + "." + base64(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(JSONObject value) {
        return base64(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
