// The guide's programs: runs the topics that it is given, one after another.

package guide;

import java.util.Map;

public final class Guide {
    private static final Map<String, Runnable> TOPICS = Map.of(
        "quickstart", Guide::quickstart,
        "environments", Environments::run,
        "tokens", Tokens::run,
        "archives", Archives::run,
        "broadcasts", Broadcasts::run,
        "moderation", Moderation::run,
        "sip", Sip::run,
        "extras", Extras::run,
        "errors", Errors::run,
        "testing", Testing::run);

    public static void main(String[] topics) {
        for (String topic : topics) {
            System.out.println("== " + topic);
            TOPICS.get(topic).run();
        }
    }

    private static void quickstart() {
        Quickstart.main(new String[0]);
        EmulatorWorld.hasRecorded();
    }

    private Guide() {}
}
