package gradecheck.worker;

import java.util.ArrayList;
import java.util.List;

/** What the student's code threw, reduced to text while still inside the process that may be harmed by it. */
final class Failure extends Exception {

    /** What was being done. */
    enum Stage {
        /** Taking the classes. */
        LOAD,
        /** Making an instance, with the class's initialisers. */
        CONSTRUCTOR,
        /** Running the method. */
        METHOD,
        /** Sending back what it returned. */
        RETURN
    }

    private static final long serialVersionUID = 1L;

    private static final int MAX_MESSAGE_CHARS = 2_000;
    private static final int MAX_FRAMES = 5;

    private final Stage stage;
    private final transient Throwable thrown;
    private final transient List<Object> printed;

    Failure(Stage stage, Throwable thrown, List<Object> printed) {
        super(null, null, false, false);
        this.stage = stage;
        this.thrown = origin(thrown);
        this.printed = printed;
    }

    Failure(Stage stage, Throwable thrown) {
        this(stage, thrown, List.of(new byte[0], 0L));
    }

    private static Throwable origin(Throwable thrown) {
        try {
            return UnavailableError.behind(thrown);
        } catch (Throwable e) {
            // getCause() may be the student's own code.
            return thrown;
        }
    }

    /** {@return stage, class name, message, the student's own frames, printed bytes, dropped bytes} */
    List<Object> describe() {
        return List.of(stage.name(), thrown.getClass().getName(), message(), frames(), printed.get(0), printed.get(1));
    }

    private String message() {
        try {
            String message = thrown.getMessage();
            if (message == null) {
                return "";
            }
            return message.length() <= MAX_MESSAGE_CHARS ? message : message.substring(0, MAX_MESSAGE_CHARS);
        } catch (Throwable e) {
            // So may getMessage().
            return "";
        }
    }

    private List<Object> frames() {
        List<Object> frames = new ArrayList<>();
        try {
            for (StackTraceElement frame : thrown.getStackTrace()) {
                if (Subject.LOADER_NAME.equals(frame.getClassLoaderName()) && frames.size() < MAX_FRAMES) {
                    frames.add(frame.getFileName() + ":" + frame.getLineNumber());
                }
            }
        } catch (Throwable e) {
            // And so may getStackTrace().
            frames.clear();
        }
        return frames;
    }
}
