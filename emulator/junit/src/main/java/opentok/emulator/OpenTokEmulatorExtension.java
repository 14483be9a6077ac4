package opentok.emulator;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a parameter of type {@link OpenTokEmulator}: one for the whole run, which has forgotten everything
 * before each test.
 */
public final class OpenTokEmulatorExtension implements BeforeEachCallback, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(OpenTokEmulatorExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        emulator(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OpenTokEmulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return emulator(context);
    }

    private static OpenTokEmulator emulator(ExtensionContext context) {
        // What the store of the root holds is closed when the run is over.
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, none -> new Running(), Running.class)
                .emulator;
    }

    /** For the store, which closes what says that it is a resource. */
    @SuppressWarnings("deprecation") // JUnit before 5.13 does not know the other
    private static final class Running implements ExtensionContext.Store.CloseableResource, AutoCloseable {
        private final OpenTokEmulator emulator = OpenTokEmulator.start();

        @Override
        public void close() {
            emulator.close();
        }
    }
}
