package opentok.emulator;

/** The emulator did not start, or refused what it was asked. */
public final class EmulatorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    EmulatorException(String message, Throwable cause) {
        super(message, cause);
        status = 0;
    }

    EmulatorException(String message, int status) {
        super(message);
        this.status = status;
    }

    /** The answer's status; 0 if there was no answer. */
    public int status() {
        return status;
    }
}
