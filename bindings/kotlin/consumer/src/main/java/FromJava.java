import opentok.Session;
import opentok.java.CreateSessionOptions;
import opentok.java.MediaModes;
import opentok.java.OpenTokClient;

public final class FromJava {
    public static void main(String[] arguments) {
        try (OpenTokClient client = OpenTokClient.fromEnv()) {
            Session session = client.createSession(new CreateSessionOptions().mediaMode(MediaModes.ROUTED));
            System.out.println("java " + session.getSessionId());
        }
    }

    private FromJava() {}
}
