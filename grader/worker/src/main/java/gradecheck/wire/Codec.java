package gradecheck.wire;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the values a frame may hold: null, boolean, int, long, double, text, arrays of int, double and byte,
 * and lists of values. A double keeps its raw bits.
 */
public final class Codec {

    private static final int MAX_DEPTH = 8;

    private static final int NULL = 0;
    private static final int BOOLEAN = 1;
    private static final int INT = 2;
    private static final int LONG = 3;
    private static final int DOUBLE = 4;
    private static final int TEXT = 5;
    private static final int BYTES = 6;
    private static final int INTS = 7;
    private static final int DOUBLES = 8;
    private static final int LIST = 9;

    private Codec() {}

    /**
     * Writes one value.
     *
     * @param out takes it
     * @param value of one of the kinds above
     * @throws IOException where it cannot be written
     */
    public static void write(DataOutput out, @Nullable Object value) throws IOException {
        write(out, value, 0);
    }

    private static void write(DataOutput out, @Nullable Object value, int depth) throws IOException {
        if (value == null) {
            out.writeByte(NULL);
        } else if (value instanceof Boolean flag) {
            out.writeByte(BOOLEAN);
            out.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            out.writeByte(INT);
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeByte(LONG);
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeByte(DOUBLE);
            out.writeLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof String text) {
            writeBytes(out, TEXT, text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof byte[] bytes) {
            writeBytes(out, BYTES, bytes);
        } else if (value instanceof int[] numbers) {
            out.writeByte(INTS);
            out.writeInt(numbers.length);
            for (int number : numbers) {
                out.writeInt(number);
            }
        } else if (value instanceof double[] numbers) {
            out.writeByte(DOUBLES);
            out.writeInt(numbers.length);
            for (double number : numbers) {
                out.writeLong(Double.doubleToRawLongBits(number));
            }
        } else if (value instanceof List<?> list) {
            writeList(out, list, depth);
        } else {
            throw new WireException(
                    "a value of type " + value.getClass().getName() + " cannot cross between processes");
        }
    }

    private static void writeBytes(DataOutput out, int tag, byte[] bytes) throws IOException {
        out.writeByte(tag);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void writeList(DataOutput out, List<?> list, int depth) throws IOException {
        if (depth == MAX_DEPTH) {
            throw new WireException("a value is nested deeper than " + MAX_DEPTH + " levels");
        }
        out.writeByte(LIST);
        out.writeInt(list.size());
        for (Object element : list) {
            write(out, element, depth + 1);
        }
    }

    /**
     * Reads one value.
     *
     * @param in gives it
     * @param available size of what holds it, in bytes, which no announced length may exceed
     * @return the value
     * @throws IOException where it cannot be read, or is none
     */
    public static @Nullable Object read(DataInput in, int available) throws IOException {
        return read(in, available, 0);
    }

    private static @Nullable Object read(DataInput in, int available, int depth) throws IOException {
        int tag = in.readByte();
        return switch (tag) {
            case NULL -> null;
            case BOOLEAN -> in.readBoolean();
            case INT -> in.readInt();
            case LONG -> in.readLong();
            case DOUBLE -> Double.longBitsToDouble(in.readLong());
            case TEXT -> new String(readBytes(in, available), StandardCharsets.UTF_8);
            case BYTES -> readBytes(in, available);
            case INTS -> readInts(in, available);
            case DOUBLES -> readDoubles(in, available);
            case LIST -> readList(in, available, depth);
            default -> throw new WireException("unknown type of value " + tag);
        };
    }

    private static byte[] readBytes(DataInput in, int available) throws IOException {
        byte[] bytes = new byte[readLength(in, available, 1)];
        in.readFully(bytes);
        return bytes;
    }

    private static int[] readInts(DataInput in, int available) throws IOException {
        int[] numbers = new int[readLength(in, available, Integer.BYTES)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    private static double[] readDoubles(DataInput in, int available) throws IOException {
        double[] numbers = new double[readLength(in, available, Double.BYTES)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.longBitsToDouble(in.readLong());
        }
        return numbers;
    }

    private static List<@Nullable Object> readList(DataInput in, int available, int depth) throws IOException {
        if (depth == MAX_DEPTH) {
            throw new WireException("a value is nested deeper than " + MAX_DEPTH + " levels");
        }
        int length = readLength(in, available, 1);
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(read(in, available, depth + 1));
        }
        return list;
    }

    private static int readLength(DataInput in, int available, int bytesEach) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * bytesEach > available) {
            throw new WireException("a length of " + length + " does not fit into its frame");
        }
        return length;
    }
}
