import com.opentok.Archive;
import com.opentok.OpenTok;
import com.opentok.Role;
import com.opentok.TokenOptions;
import java.io.File;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maven's `com.tokbox:opentok-server-sdk`. Its release 4.9.0 makes tokens of one kind, and knows no applications. */
final class OpentokPeer {
    static OpenTok project(String url) {
        return new OpenTok.Builder(Integer.parseInt(Bench.KEY), Bench.SECRET).apiUrl(url).build();
    }

    static TokenOptions full() throws Exception {
        return new TokenOptions.Builder()
            .role(Role.MODERATOR)
            .expireTime(Bench.EXPIRY)
            .data(Bench.DATA)
            .initialLayoutClassList(Bench.CLASSES)
            .build();
    }

    static void page(OpenTok client, int count) throws Exception {
        for (Archive a : client.listArchives(0, count)) {
            Bench.read = new Object[] {
                a.getId(), a.getStatus(), a.getName(), a.getSessionId(), a.getCreatedAt(), a.getSize(),
                a.getDuration(), a.getOutputMode(), a.hasAudio(), a.getResolution(),
            };
        }
    }

    /** Trusts the server beside all that a JVM trusts otherwise. */
    static void trust() throws Exception {
        char[] password = "changeit".toCharArray();
        File usual = new File(System.getProperty("java.home"), "lib/security/cacerts");
        KeyStore store = KeyStore.getInstance(usual, password);
        try (InputStream pem = Files.newInputStream(Bench.CA)) {
            store.setCertificateEntry("bench", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        File file = File.createTempFile("bench", null);
        file.deleteOnExit();
        try (OutputStream out = new FileOutputStream(file)) {
            store.store(out, password);
        }
        System.setProperty("javax.net.ssl.trustStore", file.getPath());
        System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
    }

    public static void main(String[] arguments) throws Exception {
        Bench.start(arguments, Map.of(
            "import", () -> Class.forName("com.opentok.OpenTok"),
            "token", () -> project(Bench.URL).generateToken(Bench.SESSION)));

        trust();
        OpenTok plain = project(Bench.URL);
        OpenTok tls = project(Bench.TLS_URL);
        String kind = plain.generateToken(Bench.SESSION).startsWith("T1==") ? "token.t1" : "token.hs256";

        Map<String, Bench.Work> works = new LinkedHashMap<>();
        works.put(kind, () -> plain.generateToken(Bench.SESSION));
        works.put(kind + ".full", () -> plain.generateToken(Bench.SESSION, full()));
        works.put("call.plain", () -> plain.getArchive(Bench.ARCHIVE));
        works.put("call.tls", () -> tls.getArchive(Bench.ARCHIVE));
        works.put("list.1", () -> page(plain, 1));
        works.put("list.100", () -> page(plain, 100));
        works.put("list.1000", () -> page(plain, 1000));
        works.put("client.new", () -> project(Bench.URL).close());
        works.put("client.call", () -> {
            OpenTok client = project(Bench.URL);
            client.getArchive(Bench.ARCHIVE);
            client.close();
        });
        Bench.serve(works);
    }
}
