package opentok.emulator;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** Where the program is: named, in the jar, or on the search path. */
final class Program {
    static final String PROPERTY = "opentok.emulator";
    static final String VARIABLE = "OPENTOK_EMULATOR";

    private static final String NAME = "opentok-emulator";

    private Program() {}

    static Path find() {
        return named()
                .or(Program::unpacked)
                .or(Program::onPath)
                .orElseThrow(() -> new EmulatorException(
                        "there is no " + NAME + " for " + machine() + ": let the system property " + PROPERTY
                                + " or the variable " + VARIABLE + " name it, or have it on the search path",
                        0));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty(PROPERTY, System.getenv(VARIABLE)))
                .filter(name -> !name.isEmpty())
                .map(Path::of);
    }

    /** The one in the jar, as a file that can be run. */
    private static Optional<Path> unpacked() {
        try (InputStream packed = Program.class.getResourceAsStream(machine() + "/" + file())) {
            if (packed == null) {
                return Optional.empty();
            }
            Path folder = Files.createTempDirectory(NAME);
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(file());
            // After its folder, so that it goes before it.
            file.toFile().deleteOnExit();
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
            if (!file.toFile().setExecutable(true)) {
                throw new EmulatorException("cannot make " + file + " executable", 0);
            }
            return Optional.of(file);
        } catch (IOException error) {
            throw new EmulatorException("cannot unpack " + NAME + ": " + error, error);
        }
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, file()))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** As JNA says it: linux-x86-64, win32-x86-64, darwin-aarch64. */
    private static String machine() {
        String processor = System.getProperty("os.arch");
        String system = isWindows() ? "win32" : isMac() ? "darwin" : "linux";
        return system + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x86-64" : processor);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    /** What the program is called on this system. */
    private static String file() {
        return isWindows() ? NAME + ".exe" : NAME;
    }
}
