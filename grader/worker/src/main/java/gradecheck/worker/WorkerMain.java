package gradecheck.worker;

import gradecheck.wire.Channel;
import gradecheck.wire.Frame;
import gradecheck.wire.Kind;
import gradecheck.wire.WireException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Entry point of the process that holds a student's code. */
public final class WorkerMain {

    private WorkerMain() {}

    /**
     * Answers requests on the standard streams until they close. The streams are taken before any class of the student
     * is loaded; what the student prints goes elsewhere.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Channel channel = new Channel(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                Channel.MAX_TRUSTED_BYTES);
        Printed printed = Printed.install();
        try {
            channel.send(new Frame(0, Kind.READY, null), Channel.MAX_ANSWER_BYTES);
            serve(channel, new Subject(printed));
        } catch (IOException e) {
            // The grader is gone, and with it everyone who could be told.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void serve(Channel channel, Subject subject) throws IOException {
        while (true) {
            Frame request = channel.receive();
            Frame answer;
            try {
                answer = new Frame(request.sequence(), Kind.VALUE, handle(subject, request));
            } catch (Failure e) {
                answer = new Frame(request.sequence(), Kind.THROWN, e.describe());
            }
            try {
                channel.send(answer, Channel.MAX_ANSWER_BYTES);
            } catch (WireException e) {
                Failure tooLarge = new Failure(Failure.Stage.RETURN, e);
                channel.send(new Frame(request.sequence(), Kind.THROWN, tooLarge.describe()), Channel.MAX_ANSWER_BYTES);
            }
        }
    }

    private static @Nullable Object handle(Subject subject, Frame request) throws Failure {
        return switch (request.kind()) {
            case LOAD -> subject.load(request.value());
            case CALL -> subject.call(request.value());
            default -> throw new IllegalStateException("a worker is not asked for " + request.kind());
        };
    }
}
