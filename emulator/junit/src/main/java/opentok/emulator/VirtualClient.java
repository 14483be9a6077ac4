package opentok.emulator;

import java.util.Map;
import org.json.JSONObject;

/** A client that joined with a token: it publishes, and gets signals and tones. */
public final class VirtualClient {
    private final Control control;
    private final JSONObject joined;

    VirtualClient(Control control, JSONObject joined) {
        this.control = control;
        this.joined = joined;
    }

    public String connectionId() {
        return joined.getString("connectionId");
    }

    public String sessionId() {
        return joined.getString("sessionId");
    }

    public String role() {
        return joined.getString("role");
    }

    public String data() {
        return joined.getString("data");
    }

    /** Publishes a camera; the stream's id. */
    public String publish() {
        return publish(Map.of());
    }

    /** Publishes with {@code name}, {@code videoType}, {@code hasAudio}, {@code hasVideo}; the stream's id. */
    public String publish(Map<String, ?> stream) {
        return control.call("POST", "connections/" + connectionId() + "/streams", new JSONObject(stream))
                .getString("streamId");
    }

    /** Ends a stream. */
    public void unpublish(String streamId) {
        control.call("DELETE", "streams/" + streamId, null);
    }

    /** What became of it: {@code connected}, {@code muted}, {@code streams}, {@code signals}, {@code dtmf}. */
    public Map<String, Object> view() {
        return control.call("GET", "connections/" + connectionId(), null).toMap();
    }

    /** Disconnects. */
    public void leave() {
        control.call("DELETE", "connections/" + connectionId(), null);
    }
}
