package gradecheck.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
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
        long length = HEADER_BYTES + Codec.size(frame.value());
        if (length > maxBytes) {
            throw new WireException("a value of " + length + " bytes is larger than the limit of " + maxBytes);
        }
        byte[] whole = new byte[Integer.BYTES + (int) length];
        Bytes bytes = new Bytes(whole);
        bytes.putInt((int) length);
        bytes.putInt(frame.sequence());
        bytes.put(frame.kind().code());
        Codec.write(bytes, frame.value());
        out.write(whole);
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
        Bytes frame = new Bytes(bytes);
        int sequence = frame.getInt();
        Kind kind = Kind.ofCode(frame.get());
        Object value = Codec.read(frame);
        if (frame.remaining() > 0) {
            throw new WireException("a frame is longer than its value");
        }
        return new Frame(sequence, kind, value);
    }
}
