package gradecheck.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A pair of streams that carries frames: a length of four bytes, then a sequence number of four, the kind in one, and
 * the value. Not safe for use by several threads at a time, except that one may send while another receives.
 */
public final class Channel {

    /** The largest frame a process that holds a student's code may send, in bytes. */
    public static final int MAX_ANSWER_BYTES = 1 << 20;

    /** The largest frame among the grader's own requests and its compiler's answers, in bytes. */
    public static final int MAX_TRUSTED_BYTES = 32 << 20;

    private static final int HEADER_BYTES = Integer.BYTES + 1;

    private final DataInputStream in;
    private final OutputStream out;
    private final int maxReceivedBytes;

    /**
     * Joins two streams.
     *
     * @param in what the other side sends
     * @param out what the other side receives
     * @param maxReceivedBytes the largest frame taken from the other side, in bytes
     */
    public Channel(InputStream in, OutputStream out, int maxReceivedBytes) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = out;
        this.maxReceivedBytes = maxReceivedBytes;
    }

    /**
     * Sends a frame whole. It is encoded before its first byte is sent, so a value that cannot be encoded leaves the
     * channel as it was.
     *
     * @param frame what to send
     * @param maxBytes the largest frame the other side takes
     * @throws WireException where no frame can hold the value
     * @throws IOException where the other side is gone
     */
    public void send(Frame frame, int maxBytes) throws IOException {
        Beginning buffer = new Beginning(maxBytes + Integer.BYTES);
        DataOutputStream data = new DataOutputStream(buffer);
        data.writeInt(0);
        data.writeInt(frame.sequence());
        data.writeByte(frame.kind().code());
        Codec.write(data, frame.value());
        int length = data.size() - Integer.BYTES;
        if (length > maxBytes) {
            throw new WireException("a value of " + length + " bytes is larger than the limit of " + maxBytes);
        }
        byte[] bytes = buffer.toByteArray();
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[i] = (byte) (length >>> (8 * (Integer.BYTES - 1 - i)));
        }
        out.write(bytes);
        out.flush();
    }

    /**
     * Waits for the next frame.
     *
     * @return the frame
     * @throws WireException where the bytes are no frame
     * @throws EOFException where the other side is gone
     * @throws IOException where reading fails otherwise
     */
    public Frame receive() throws IOException {
        int length = in.readInt();
        if (length < HEADER_BYTES + 1 || length > maxReceivedBytes) {
            throw new WireException("a frame of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the stream ended within a frame");
        }
        try {
            return decode(bytes);
        } catch (EOFException e) {
            WireException wrong = new WireException("a frame is shorter than its value");
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static Frame decode(byte[] bytes) throws IOException {
        DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
        int sequence = data.readInt();
        Kind kind = Kind.ofCode(data.readByte());
        Object value = Codec.read(data, bytes.length);
        if (data.available() > 0) {
            throw new WireException("a frame is longer than its value");
        }
        return new Frame(sequence, kind, value);
    }

    /** Keeps the first bytes and drops the rest, since a value may be larger than the memory that is left. */
    private static final class Beginning extends ByteArrayOutputStream {

        private final int max;

        Beginning(int max) {
            super(256);
            this.max = max;
        }

        @Override
        public synchronized void write(int b) {
            if (count < max) {
                super.write(b);
            }
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, Math.min(length, max - count));
        }
    }
}
