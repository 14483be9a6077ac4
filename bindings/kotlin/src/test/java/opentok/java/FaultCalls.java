package opentok.java;

import opentok.BroadcastOutputs;
import opentok.Hls;
import org.json.JSONObject;

/** The calls of tests/faults as Java makes them. */
public final class FaultCalls {
    private FaultCalls() {}

    public static Object call(OpenTokClient client, String operation, JSONObject given) {
        String session = given.optString("sessionId");
        String archive = given.optString("archiveId");
        switch (operation) {
            case "create_session":
                return client.createSession();
            case "start_archive":
                return client.startArchive(session);
            case "get_archive":
                return client.getArchive(archive);
            case "list_archives":
                return client.listArchives();
            case "stop_archive":
                return client.stopArchive(archive);
            case "delete_archive":
                client.deleteArchive(archive);
                return null;
            case "signal":
                client.signal(session, new SignalOptions().data(given.getString("data")));
                return null;
            case "dial":
                return client.dial(session, given.getString("token"), given.getString("sipUri"));
            case "force_mute_all":
                return client.forceMuteAll(session);
            case "start_broadcast":
                BroadcastOutputs outputs = new BroadcastOutputs(new Hls(), null);
                return client.startBroadcast(session, new StartBroadcastOptions().outputs(outputs));
            case "list_streams":
                return client.listStreams(session);
            case "set_archive_layout":
                client.setArchiveLayout(archive, LayoutTypes.PIP);
                return null;
            default:
                throw new IllegalArgumentException(operation);
        }
    }
}
