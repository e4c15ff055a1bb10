package gradecheck.worker;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Keeps the beginning of what the student's code prints, counts the rest, and costs next to nothing a line. */
final class Printed extends OutputStream {

    private static final int MAX_BYTES = 64 * 1024;

    private final byte[] kept = new byte[MAX_BYTES];
    private int size;
    private int taken;
    private long dropped;

    /** Puts itself in the place of System.out and System.err, and an empty stream in the place of System.in. */
    static Printed install() {
        Printed printed = new Printed();
        PrintStream stream = new PrintStream(printed, false, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        System.setIn(InputStream.nullInputStream());
        return printed;
    }

    @Override
    public synchronized void write(int b) {
        if (size < MAX_BYTES) {
            kept[size++] = (byte) b;
        } else {
            dropped++;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int room = Math.min(length, MAX_BYTES - size);
        System.arraycopy(bytes, offset, kept, size, room);
        size += room;
        dropped += length - room;
    }

    /** {@return what came since the last call, and the number of bytes dropped so far} */
    synchronized List<Object> take() {
        byte[] fresh = Arrays.copyOfRange(kept, taken, size);
        taken = size;
        return List.of(fresh, dropped);
    }
}
