package gradecheck.service;

import gradecheck.wire.Channel;
import gradecheck.wire.Frame;
import gradecheck.wire.Kind;
import gradecheck.wire.WireException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers requests, one at a time. */
public interface Service {

    /**
     * Does what is asked.
     *
     * @param kind what is asked
     * @param value its content
     * @return what came of it
     * @throws Exception where nothing came of it; the service goes on
     */
    @Nullable
    Object handle(Kind kind, @Nullable Object value) throws Exception;

    /**
     * {@return what the grader is told}
     *
     * @param thrown why a request came to nothing, or why its answer cannot be sent
     */
    List<Object> describe(Throwable thrown);

    /**
     * Answers requests on the standard streams until they close or the grader is gone, then ends the process. Takes the
     * streams before the first request is handled, whatever becomes of {@link System#out}.
     *
     * @param service what handles the requests
     * @param maxAnswerBytes the largest frame the grader takes
     * @param args what the process was started with: the process id of the grader where it can be watched, or nothing
     */
    static void run(Service service, int maxAnswerBytes, String[] args) {
        Channel channel = new Channel(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                Channel.MAX_TRUSTED_BYTES);
        try {
            for (String grader : args) {
                Watchdog.watch(Long.parseLong(grader));
            }
            channel.send(new Frame(0, Kind.READY, null), maxAnswerBytes);
            while (true) {
                answer(service, channel, channel.receive(), maxAnswerBytes);
            }
        } catch (IOException e) {
            // The grader is gone, and with it everyone who could be told.
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(Service service, Channel channel, Frame request, int maxAnswerBytes) throws IOException {
        Frame answer;
        try {
            answer = new Frame(request.sequence(), Kind.VALUE, service.handle(request.kind(), request.value()));
        } catch (Throwable e) {
            // Whatever it is, it must not end this process: the grader wants to hear of it.
            answer = new Frame(request.sequence(), Kind.THROWN, service.describe(e));
        }
        try {
            channel.send(answer, maxAnswerBytes);
        } catch (WireException e) {
            channel.send(new Frame(request.sequence(), Kind.THROWN, service.describe(e)), maxAnswerBytes);
        }
    }
}
