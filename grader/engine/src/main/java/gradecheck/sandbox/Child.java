package gradecheck.sandbox;

import gradecheck.fault.GraderFault;
import gradecheck.wire.Channel;
import gradecheck.wire.Frame;
import gradecheck.wire.Kind;
import gradecheck.wire.WireException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One running process and the conversation with it: one request at a time, each answered within a deadline. For use by
 * one thread at a time; {@link #kill} may come from any.
 */
public final class Child implements AutoCloseable {

    /** Generous, since a machine under load starts processes several times slower. */
    private static final Duration START_DEADLINE = Duration.ofSeconds(30);

    /** What may arrive on the raw error stream; ordinary prints never get there. */
    private static final long MAX_ERROR_BYTES = 8L << 20;

    /** In the place of a sequence number: nothing arrives after this. */
    private static final int LAST = -1;

    private final Process process;
    private final Program program;
    private final Consumer<Child> whenGone;
    private final Channel channel;
    private final BlockingQueue<Arrival> arrived = new LinkedBlockingQueue<>();
    private int sequence;

    Child(Process process, Program program, Consumer<Child> whenGone) {
        this.process = process;
        this.program = program;
        this.whenGone = whenGone;
        this.channel = new Channel(process.getInputStream(), process.getOutputStream(), program.maxAnswerBytes());
        startThread("answers", this::receive);
        startThread("errors", this::drainErrors);
    }

    private void startThread(String what, Runnable body) {
        Thread thread = new Thread(body, "gradecheck-" + what + "-" + process.pid());
        thread.setDaemon(true);
        thread.start();
    }

    private void receive() {
        try {
            while (true) {
                Frame frame = channel.receive();
                arrived.add(new Arrival(frame.sequence(), new Exchange.Answer(frame.kind(), frame.value())));
            }
        } catch (WireException e) {
            arrived.add(new Arrival(LAST, new Exchange.Garbled(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            arrived.add(new Arrival(LAST, new Exchange.Ended(awaitExit())));
        }
    }

    /** The streams are closed; gives the process a moment to be gone as well, so that its exit code is known. */
    private int awaitExit() {
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                kill();
                process.waitFor(2, TimeUnit.SECONDS);
            }
            return process.isAlive() ? -1 : process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void drainErrors() {
        byte[] buffer = new byte[8192];
        long total = 0;
        try (InputStream errors = process.getErrorStream()) {
            for (int n = errors.read(buffer); n >= 0; n = errors.read(buffer)) {
                total += n;
                if (total > MAX_ERROR_BYTES) {
                    kill();
                    return;
                }
            }
        } catch (IOException e) {
            // The stream closes with its process.
        }
    }

    void awaitReady() {
        Exchange first = await(START_DEADLINE);
        if (!(first instanceof Exchange.Answer answer) || answer.kind() != Kind.READY) {
            kill();
            throw new GraderFault("waiting for a " + program + " process to come up, which gave " + first, null);
        }
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param kind what is asked
     * @param value its content
     * @param deadline how long to wait
     * @return what came of it; after anything but an answer the process is gone
     */
    public Exchange ask(Kind kind, List<? extends @Nullable Object> value, Duration deadline) {
        sequence++;
        try {
            channel.send(new Frame(sequence, kind, value), Channel.MAX_TRUSTED_BYTES);
        } catch (WireException e) {
            throw new GraderFault("sending a request", e);
        } catch (IOException e) {
            // The process is gone, or closed its end: the thread that receives knows which.
        }
        Exchange exchange = await(deadline);
        if (!(exchange instanceof Exchange.Answer)) {
            kill();
        }
        return exchange;
    }

    private Exchange await(Duration deadline) {
        try {
            Arrival arrival = arrived.poll(deadline.toNanos(), TimeUnit.NANOSECONDS);
            if (arrival == null) {
                return new Exchange.Late();
            }
            return arrival.sequence() == LAST || arrival.sequence() == sequence
                    ? arrival.exchange()
                    : new Exchange.Garbled("an answer to nothing that was asked");
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
            throw new GraderFault("waiting for a " + program + " process: interrupted", e);
        }
    }

    /** {@return whether the process still runs} */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process and everything it started, at once. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        awaitExit();
        whenGone.accept(this);
    }

    /** Something that arrived, and the number of the request it claims to answer. */
    private record Arrival(int sequence, Exchange exchange) {}
}
