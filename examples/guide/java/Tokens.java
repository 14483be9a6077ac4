// Tokens: what their bearer may do, how long they are good for, and what they tell the others.

package guide;

import static guide.EmulatorWorld.hold;

import java.util.List;
import opentok.*;
import opentok.java.*;

final class Tokens {
    static void run() {
        OpenTokClient client = new OpenTokClient();
        String sessionId = client.createSession().getSessionId();

        // ANCHOR: roles
        String forAGuest = client.generateToken(sessionId, new GenerateTokenOptions().role(Roles.SUBSCRIBER));
        String forASpeaker = client.generateToken(sessionId, new GenerateTokenOptions().role(Roles.PUBLISHER)); // as without a role
        String forAHost = client.generateToken(sessionId, new GenerateTokenOptions().role(Roles.MODERATOR));
        // ANCHOR_END: roles

        hold(Roles.SUBSCRIBER.equals(client.inspectToken(forAGuest).getRole()));
        hold(Roles.PUBLISHER.equals(client.inspectToken(forASpeaker).getRole()));
        hold(Roles.MODERATOR.equals(client.inspectToken(forAHost).getRole()));

        // ANCHOR: options
        GenerateTokenOptions options = new GenerateTokenOptions()
            .ttl(2 * 60 * 60) // seconds, 24 hours unless set; or expireTime, a moment
            .data("name=Ada") // the other clients see it in the connection
            .initialLayoutClassList(List.of("focus")); // of each stream that is published with it
        String token = client.generateToken(sessionId, options);
        TokenInfo info = client.inspectToken(token);
        System.out.println(info.getRole() + " " + info.getExpiresAt() + " " + info.getConnectionData());
        // ANCHOR_END: options

        hold("name=Ada".equals(info.getConnectionData()));
        hold(info.getExpiresAt() - info.getCreatedAt() == 7200);
        hold(client.verifyToken(token, new VerifyTokenOptions().sessionId(sessionId)).getValid());
    }

    private Tokens() {}
}
