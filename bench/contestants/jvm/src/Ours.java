import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import opentok.Archive;
import opentok.java.ClientOptions;
import opentok.java.GenerateTokenOptions;
import opentok.java.ListArchivesOptions;
import opentok.java.OpenTokClient;
import opentok.java.Roles;
import opentok.java.TokenKinds;

/** `opentok-sdk` from Java. */
final class Ours {
    static OpenTokClient project() {
        return new OpenTokClient(Bench.KEY, Bench.SECRET, new ClientOptions().apiUrl(Bench.URL));
    }

    static OpenTokClient application() {
        return OpenTokClient.application(Bench.APPLICATION, Bench.PRIVATE_KEY);
    }

    static GenerateTokenOptions full() {
        return new GenerateTokenOptions()
            .role(Roles.MODERATOR)
            .expireTime(Bench.EXPIRY)
            .data(Bench.DATA)
            .initialLayoutClassList(Bench.CLASSES);
    }

    static void page(OpenTokClient client, int count) {
        for (Archive a : client.listArchives(new ListArchivesOptions().count(count)).getItems()) {
            Bench.read = new Object[] {
                a.getId(), a.getStatus(), a.getName(), a.getSessionId(), a.getCreatedAt(), a.getSize(),
                a.getDuration(), a.getOutputMode(), a.getHasAudio(), a.getResolution(),
            };
        }
    }

    public static void main(String[] arguments) throws Exception {
        Bench.start(arguments, Map.of(
            "import", () -> Class.forName("opentok.java.OpenTokClient"),
            "token", () -> project().generateToken(Bench.SESSION),
            "rs256", () -> application().generateToken(Bench.APPLICATION_SESSION)));

        OpenTokClient plain = project();
        OpenTokClient tls = new OpenTokClient(Bench.KEY, Bench.SECRET,
            new ClientOptions().apiUrl(Bench.TLS_URL).caCertificates(Files.readString(Bench.CA)));
        OpenTokClient vonage = application();

        Map<String, Bench.Work> works = new LinkedHashMap<>();
        works.put("token.t1", () -> plain.generateToken(Bench.SESSION, new GenerateTokenOptions().kind(TokenKinds.T1)));
        works.put("token.t1.full", () -> plain.generateToken(Bench.SESSION, full().kind(TokenKinds.T1)));
        works.put("token.hs256", () -> plain.generateToken(Bench.SESSION));
        works.put("token.hs256.full", () -> plain.generateToken(Bench.SESSION, full()));
        works.put("token.rs256", () -> vonage.generateToken(Bench.APPLICATION_SESSION));
        works.put("token.rs256.full", () -> vonage.generateToken(Bench.APPLICATION_SESSION, full()));
        works.put("jwt.rest", () -> plain.generateJwt());
        works.put("call.plain", () -> plain.getArchive(Bench.ARCHIVE));
        works.put("call.tls", () -> tls.getArchive(Bench.ARCHIVE));
        works.put("list.1", () -> page(plain, 1));
        works.put("list.100", () -> page(plain, 100));
        works.put("list.1000", () -> page(plain, 1000));
        works.put("client.new", () -> project().close());
        works.put("client.call", () -> {
            try (OpenTokClient client = project()) {
                client.getArchive(Bench.ARCHIVE);
            }
        });
        Bench.serve(works);
    }
}
