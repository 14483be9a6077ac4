import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The protocol of `bench/README.md`, for the programs beside this one. */
final class Bench {
    interface Work {
        void run() throws Exception;
    }

    static final String KEY = System.getenv("BENCH_KEY");
    static final String SECRET = System.getenv("BENCH_SECRET");
    static final String SESSION = System.getenv("BENCH_SESSION");
    static final String APPLICATION = System.getenv("BENCH_APPLICATION");
    static final String APPLICATION_SESSION = System.getenv("BENCH_APPLICATION_SESSION");
    static final Path PRIVATE_KEY = Path.of(System.getenv("BENCH_PRIVATE_KEY"));
    static final String URL = System.getenv("BENCH_URL");
    static final String TLS_URL = System.getenv("BENCH_TLS_URL");
    static final Path CA = Path.of(System.getenv("BENCH_CA"));

    static final String ARCHIVE = "6f0b2c9a-14e3-4d8e-8f55-000000000000";
    static final String DATA = "name=Ada Lovelace&number=12345";
    static final List<String> CLASSES = List.of("focus", "full");
    static final long EXPIRY = System.currentTimeMillis() / 1000 + 86_400;

    /** Where fields are put that were read, so that reading them is not left out. */
    static volatile Object read;

    /** With `--start`, does only what it says, and ends. */
    static void start(String[] arguments, Map<String, Work> acts) throws Exception {
        if (arguments.length < 2 || !arguments[0].equals("--start")) return;
        Work act = arguments[1].equals("nothing") ? () -> {} : acts.get(arguments[1]);
        if (act == null) System.err.println("--start " + arguments[1] + " is not for this one");
        else act.run();
        System.exit(act == null ? 1 : 0);
    }

    /** Does works as they are asked for, until standard input ends. */
    static void serve(Map<String, Work> works) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ExecutorService threads = Executors.newCachedThreadPool();
        List<String> names = new ArrayList<>(works.keySet());
        names.add("memory");
        System.out.println("{\"works\":[\"" + String.join("\",\"", names) + "\"]}");

        BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String name = find(line, "work", "");
            if (name.equals("memory")) {
                System.out.println("{\"seconds\":0,\"cpu\":0,\"rss\":" + memory() + "}");
                continue;
            }
            long began = System.nanoTime(), before = system.getProcessCpuTime();
            try {
                int times = Integer.parseInt(find(line, "times", "1"));
                run(threads, works.get(name), times, Integer.parseInt(find(line, "at_once", "1")));
                double seconds = (System.nanoTime() - began) / 1e9, cpu = (system.getProcessCpuTime() - before) / 1e9;
                System.out.println("{\"seconds\":" + seconds + ",\"cpu\":" + cpu + "}");
            } catch (Exception error) {
                System.out.println("{\"error\":\"" + error.toString().replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\"}");
            }
        }
        System.exit(0);
    }

    /** So many times; `atOnce` threads take turns until there are none left. */
    private static void run(ExecutorService threads, Work work, int times, int atOnce) throws Exception {
        if (atOnce == 1) {
            for (int i = 0; i < times; i++) work.run();
            return;
        }
        AtomicInteger left = new AtomicInteger(times);
        List<Future<?>> shares = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            shares.add(threads.submit(() -> {
                while (left.getAndDecrement() > 0) work.run();
                return null;
            }));
        }
        for (Future<?> share : shares) share.get();
    }

    private static String find(String line, String name, String otherwise) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([\\w.]+)").matcher(line);
        return found.find() ? found.group(1) : otherwise;
    }

    private static long memory() throws Exception {
        return 4096 * Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]);
    }

    private Bench() {}
}
