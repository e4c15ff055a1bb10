package gradecheck.wire;

/**
 * Bytes that are written or read one after another, numbers with their highest byte first. In place of a
 * {@link java.nio.ByteBuffer}, whose many layers cost a short life more than what they do.
 */
public final class Bytes {

    private final byte[] array;
    private int position;

    /**
     * Begins at the first byte.
     *
     * @param array to write to or read from; not copied
     */
    public Bytes(byte[] array) {
        this.array = array;
    }

    /** {@return how many bytes are left} */
    public int remaining() {
        return array.length - position;
    }

    void put(int value) {
        array[position++] = (byte) value;
    }

    void put(byte[] values) {
        System.arraycopy(values, 0, array, position, values.length);
        position += values.length;
    }

    void putInt(int value) {
        byte[] to = array;
        int at = position;
        to[at] = (byte) (value >> 24);
        to[at + 1] = (byte) (value >> 16);
        to[at + 2] = (byte) (value >> 8);
        to[at + 3] = (byte) value;
        position = at + Integer.BYTES;
    }

    void putLong(long value) {
        putInt((int) (value >> 32));
        putInt((int) value);
    }

    byte get() {
        return array[position++];
    }

    void get(byte[] values) {
        System.arraycopy(array, position, values, 0, values.length);
        position += values.length;
    }

    int getInt() {
        byte[] from = array;
        int at = position;
        position = at + Integer.BYTES;
        return (from[at] << 24) | ((from[at + 1] & 0xff) << 16) | ((from[at + 2] & 0xff) << 8) | (from[at + 3] & 0xff);
    }

    long getLong() {
        long high = getInt();
        return (high << 32) | (getInt() & 0xffff_ffffL);
    }
}
