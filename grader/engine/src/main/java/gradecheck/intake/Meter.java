package gradecheck.intake;

import java.io.IOException;
import java.io.InputStream;

/** Counts what is unpacked on the way, and stops where no submission gets to. */
final class Meter extends InputStream {

    /** The most that is unpacked of one archive, in bytes. */
    static final long MAX_BYTES = 512L << 20;

    private static final long ANY_RATIO_BYTES = 64L << 20;
    private static final int MAX_RATIO = 200;

    private final InputStream in;
    private final Position packed;
    private long count;

    /**
     * Prepares counting.
     *
     * @param in what is unpacked
     * @param packed tells how far the archive has been read
     */
    Meter(InputStream in, Position packed) {
        this.in = in;
        this.packed = packed;
    }

    /** {@return how many bytes were read} */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count += Math.max(0, read);
        if (count > MAX_BYTES) {
            throw new RefusalException("Unpacked it has more than " + (MAX_BYTES >> 20)
                    + " MB. Hand in the sources alone, without data and what tools have made.");
        }
        if (count > ANY_RATIO_BYTES && count / MAX_RATIO > packed.position()) {
            throw new RefusalException("It unpacks to more than " + MAX_RATIO
                    + " times its size, as no sources do. Hand in the sources alone.");
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** How far something has been read. */
    interface Position {

        /** {@return the number of bytes} */
        long position() throws IOException;
    }
}
