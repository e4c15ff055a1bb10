package gradecheck.compiler;

import gradecheck.wire.Channel;
import gradecheck.wire.Frame;
import gradecheck.wire.Kind;
import gradecheck.wire.WireException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Entry point of the process that compiles. */
public final class CompilerMain {

    private CompilerMain() {}

    /**
     * Compiles what is asked for on the standard streams until they close.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Channel channel = new Channel(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                Channel.MAX_TRUSTED_BYTES);
        System.setOut(System.err);
        try {
            channel.send(new Frame(0, Kind.READY, null), Channel.MAX_TRUSTED_BYTES);
            Javac javac = new Javac();
            while (true) {
                Frame request = channel.receive();
                channel.send(answer(javac, request), Channel.MAX_TRUSTED_BYTES);
            }
        } catch (IOException e) {
            // The grader is gone, and with it everyone who could be told.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static Frame answer(Javac javac, Frame request) throws WireException {
        if (request.kind() != Kind.COMPILE) {
            throw new WireException("a compiler is not asked for " + request.kind());
        }
        List<?> parts = (List<?>) Objects.requireNonNull(request.value());
        try {
            return new Frame(
                    request.sequence(),
                    Kind.VALUE,
                    javac.compile((String) parts.get(0), (List<?>) parts.get(1), (List<?>) parts.get(2)));
        } catch (Throwable e) {
            // A source that crashes javac is that source's fault; the grader replaces this process afterwards.
            return new Frame(
                    request.sequence(), Kind.THROWN, List.of(e.getClass().getSimpleName()));
        }
    }
}
