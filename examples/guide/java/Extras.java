// Captions, web pages in a session, and its sound on a WebSocket.

package guide;

import static guide.EmulatorWorld.hold;

import java.util.List;
import java.util.Map;
import opentok.*;
import opentok.java.*;

final class Extras {
    static void run() {
        OpenTokClient client = new OpenTokClient();
        EmulatorWorld world = new EmulatorWorld(client);
        String sessionId = world.sessionId;
        String streamId = world.streamId;

        // ANCHOR: captions
        String token = client.generateToken(sessionId, new GenerateTokenOptions().role(Roles.MODERATOR));
        StartCaptionsOptions captionsOptions = new StartCaptionsOptions()
            .languageCode("en-GB") // en-US unless set
            .partialCaptions(false); // whole sentences only
        Captions captions = client.startCaptions(sessionId, token, captionsOptions);
        System.out.println(captions.getCaptionsId());
        client.stopCaptions(captions.getCaptionsId());
        // ANCHOR_END: captions

        hold(EmulatorWorld.look(client, "captions").contains("\"status\":\"stopped\""));

        // ANCHOR: render
        StartRenderOptions renderOptions = new StartRenderOptions()
            .resolution(Resolutions.HD)
            .maxDuration(1800) // seconds
            .properties(new RenderProperties("scoreboard")); // of the stream that it publishes
        Render render = client.startRender(sessionId, token, "https://example.com/scoreboard", renderOptions);
        System.out.println(render.getId() + " " + render.getStatus());
        client.stopRender(render.getId());
        // ANCHOR_END: render

        hold(RenderStatuses.STOPPED.equals(client.getRender(render.getId()).getStatus()));

        // ANCHOR: audio
        StartAudioConnectorOptions audioOptions = new StartAudioConnectorOptions()
            .streams(List.of(streamId)) // all unless set
            .headers(Map.of("X-Room", "lecture"))
            .audioRate(16_000);
        AudioConnector connector =
            client.startAudioConnector(sessionId, token, "wss://example.com/audio", audioOptions);
        System.out.println(connector.getId());
        client.stopAudioConnector(connector.getId());
        // ANCHOR_END: audio

        hold(connector.getConnectionId() != null);
    }

    private Extras() {}
}
