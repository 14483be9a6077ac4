// Telephones in a session: call one, and press its keys.

package guide;

import static guide.EmulatorWorld.hold;

import java.util.Map;
import opentok.*;
import opentok.java.*;

final class Sip {
    static void run() {
        OpenTokClient client = new OpenTokClient();
        String sessionId = new EmulatorWorld(client).sessionId;

        // ANCHOR: dial
        String token = client.generateToken(sessionId, new GenerateTokenOptions().data("telephone"));
        DialOptions options = new DialOptions()
            .from("from@example.com")
            .auth(new SipAuth("user", "password"))
            .headers(Map.of("X-Room", "lecture"))
            .secure(true);
        SipCall call = client.dial(sessionId, token, "sip:user@sip.example.com;transport=tls", options);
        System.out.println(call.getId() + " " + call.getConnectionId()); // disconnect that connection to hang up
        // ANCHOR_END: dial

        hold(call.getConnectionId() != null && call.getStreamId() != null);

        // ANCHOR: dtmf
        client.playDtmf(sessionId, "1713#"); // all telephones hear it
        PlayDtmfOptions onlyThis = new PlayDtmfOptions().connectionId(call.getConnectionId());
        client.playDtmf(sessionId, "p1", onlyThis); // a pause first
        // ANCHOR_END: dtmf

        String heard = EmulatorWorld.look(client, "connections/" + call.getConnectionId());
        hold(heard.contains("\"dtmf\":[\"1713#\",\"p1\"]"));
    }

    private Sip() {}
}
