// Signals to the clients of a session, and what a host may do to them.

package guide;

import static guide.EmulatorWorld.hold;
import static guide.EmulatorWorld.look;

import java.util.List;
import opentok.*;
import opentok.java.*;

final class Moderation {
    static void run() {
        OpenTokClient client = new OpenTokClient();
        EmulatorWorld world = new EmulatorWorld(client);
        String sessionId = world.sessionId;
        String connectionId = world.connectionId;
        String streamId = world.streamId;
        String speaker = EmulatorWorld.publish(client, connectionId);

        // ANCHOR: signal
        SignalOptions toAll = new SignalOptions().type("chat").data("We begin in a minute.");
        client.signal(sessionId, toAll);
        SignalOptions toOne = new SignalOptions().type("chat").data("You are next.").connectionId(connectionId);
        client.signal(sessionId, toOne);
        // ANCHOR_END: signal

        String seen = look(client, "connections/" + connectionId);
        hold(seen.indexOf("We begin in a minute.") > 0);
        hold(seen.indexOf("You are next.") > seen.indexOf("We begin in a minute."));

        // ANCHOR: mute
        client.forceMuteStream(sessionId, streamId);

        // All but some, and who publishes later as well, until it is ended.
        client.forceMuteAll(sessionId, new ForceMuteAllOptions().excludedStreamIds(List.of(speaker)));
        client.disableForceMute(sessionId);
        // ANCHOR_END: mute

        hold(look(client, "streams/" + streamId).contains("\"muted\":true"));
        hold(look(client, "streams/" + speaker).contains("\"muted\":false"));

        // ANCHOR: disconnect
        for (Connection connection : client.listConnections(sessionId).getItems()) {
            client.forceDisconnect(sessionId, connection.getConnectionId());
        }
        // ANCHOR_END: disconnect

        hold(client.listConnections(sessionId).getTotal() == 0);
    }

    private Moderation() {}
}
