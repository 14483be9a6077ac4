// Live broadcasts: on air, changed while they last, over.

package guide;

import static guide.EmulatorWorld.hold;

import java.util.List;
import opentok.*;
import opentok.java.*;

final class Broadcasts {
    static void run() {
        OpenTokClient client = new OpenTokClient();
        EmulatorWorld world = new EmulatorWorld(client);
        String sessionId = world.sessionId;
        String streamId = world.streamId;

        // ANCHOR: start
        Hls hls = new Hls(false, true); // no DVR, low latency
        List<Rtmp> rtmp = List.of(new Rtmp("rtmps://example.com/live", "key", "tv"));
        StartBroadcastOptions options = new StartBroadcastOptions()
            .outputs(new BroadcastOutputs(hls, rtmp))
            .maxDuration(3600) // seconds
            .resolution(Resolutions.HD)
            .streamMode(StreamModes.MANUAL); // nothing is seen but what is added
        Broadcast broadcast = client.startBroadcast(sessionId, options);
        System.out.println("watch " + broadcast.getBroadcastUrls().getHls());
        // ANCHOR_END: start

        hold(BroadcastStatuses.STARTED.equals(broadcast.getStatus()));
        hold(broadcast.getBroadcastUrls().getHls() != null && broadcast.getBroadcastUrls().getRtmp().size() == 1);
        String broadcastId = broadcast.getId();

        // ANCHOR: change
        client.addBroadcastStream(broadcastId, streamId);
        client.setBroadcastLayout(broadcastId, LayoutTypes.PIP);
        Broadcast onAir = client.getBroadcast(broadcastId);
        System.out.println(onAir.getStatus() + " " + onAir.getStreams());
        client.removeBroadcastStream(broadcastId, streamId);
        // ANCHOR_END: change

        hold(onAir.getStreams().get(0).getStreamId().equals(streamId));

        // ANCHOR: stop
        Broadcast stopped = client.stopBroadcast(broadcastId);
        System.out.println(stopped.getStatus());
        // ANCHOR_END: stop

        hold(BroadcastStatuses.STOPPED.equals(stopped.getStatus()));
    }

    private Broadcasts() {}
}
