package opentok.emulator;

import org.json.JSONObject;

/** What the emulator accepts. It is public and protects nothing. */
public final class Credentials {
    private final JSONObject told;

    Credentials(JSONObject told) {
        this.told = told;
    }

    public String apiKey() {
        return told.getString("apiKey");
    }

    public String apiSecret() {
        return told.getString("apiSecret");
    }

    public String applicationId() {
        return told.getString("applicationId");
    }

    public String privateKey() {
        return told.getString("privateKey");
    }

    public String webhookSecret() {
        return told.getString("webhookSecret");
    }
}
