// Recordings: from the first moment to the list of all of them.

package guide;

import static guide.EmulatorWorld.hold;

import java.util.List;
import opentok.*;
import opentok.java.*;

final class Archives {
    static void run() {
        OpenTokClient client = new OpenTokClient();
        EmulatorWorld world = new EmulatorWorld(client);
        String sessionId = world.sessionId;
        String streamId = world.streamId;

        // ANCHOR: start
        StartArchiveOptions options = new StartArchiveOptions()
            .name("lecture")
            .outputMode(OutputModes.COMPOSED) // one file; INDIVIDUAL: one for each stream
            .resolution(Resolutions.HD)
            .layout(new Layout(LayoutTypes.BEST_FIT, null, ScreenshareTypes.PIP));
        Archive archive = client.startArchive(sessionId, options);
        System.out.println(archive.getId() + " " + archive.getStatus());
        // ANCHOR_END: start

        hold(ArchiveStatuses.STARTED.equals(archive.getStatus()));
        hold(Resolutions.HD.equals(archive.getResolution()));
        String archiveId = archive.getId();

        // ANCHOR: layout
        // The stream with the class `focus` is the large one.
        client.setArchiveLayout(archiveId, LayoutTypes.HORIZONTAL_PRESENTATION);
        client.setStreamClassLists(sessionId, List.of(new StreamClassList(streamId, List.of("focus"))));
        // ANCHOR_END: layout

        hold(List.of("focus").equals(client.getStream(sessionId, streamId).getLayoutClassList()));

        // ANCHOR: stop
        Archive stopped = client.stopArchive(archiveId);
        System.out.println(stopped.getStatus() + " " + stopped.getDuration()); // some seconds later: `available`, with a URL
        // ANCHOR_END: stop

        hold(ArchiveStatuses.STOPPED.equals(stopped.getStatus()));
        String guest = EmulatorWorld.publish(client, world.connectionId);

        // ANCHOR: streams
        Archive manual = client.startArchive(sessionId, new StartArchiveOptions().streamMode(StreamModes.MANUAL));
        client.addArchiveStream(manual.getId(), streamId);
        AddArchiveStreamOptions heardNotSeen = new AddArchiveStreamOptions().hasVideo(false);
        client.addArchiveStream(manual.getId(), guest, heardNotSeen);
        client.removeArchiveStream(manual.getId(), streamId);
        // ANCHOR_END: streams

        List<ComposedStream> left = client.getArchive(manual.getId()).getStreams();
        hold(left.size() == 1 && left.get(0).getStreamId().equals(guest) && !left.get(0).getHasVideo());
        client.stopArchive(manual.getId());

        // ANCHOR: list
        ArchivePage page = client.listArchives(new ListArchivesOptions().sessionId(sessionId).count(10));
        System.out.println(page.getTotal() + " in all, " + page.getItems().size() + " on this page");

        // Or all of them: further pages are fetched as they are needed.
        for (Archive one : client.iterArchives(new ListArchivesOptions().sessionId(sessionId))) {
            System.out.println(one.getId() + " " + one.getName() + " " + one.getStatus());
        }
        // ANCHOR_END: list

        hold(page.getTotal() == 2 && page.getItems().get(1).getId().equals(archiveId));
    }

    private Archives() {}
}
