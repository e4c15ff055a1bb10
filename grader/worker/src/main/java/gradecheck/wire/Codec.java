package gradecheck.wire;

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
     * Measures a value, which also tells whether it can be written.
     *
     * @param value of one of the kinds above
     * @return how many bytes it takes
     * @throws WireException where no frame can hold it
     */
    public static long size(@Nullable Object value) throws WireException {
        return size(value, 0);
    }

    private static long size(@Nullable Object value, int depth) throws WireException {
        return 1 + contentSize(value, depth);
    }

    private static long contentSize(@Nullable Object value, int depth) throws WireException {
        if (value == null) {
            return 0;
        } else if (value instanceof Boolean) {
            return 1;
        } else if (value instanceof Integer) {
            return Integer.BYTES;
        } else if (value instanceof Long || value instanceof Double) {
            return Long.BYTES;
        } else if (value instanceof String text) {
            return (long) Integer.BYTES + bytes(text).length;
        } else if (value instanceof byte[] bytes) {
            return (long) Integer.BYTES + bytes.length;
        } else if (value instanceof int[] numbers) {
            return Integer.BYTES + (long) numbers.length * Integer.BYTES;
        } else if (value instanceof double[] numbers) {
            return Integer.BYTES + (long) numbers.length * Double.BYTES;
        } else if (value instanceof List<?> list) {
            demandDepth(depth);
            long size = Integer.BYTES;
            for (Object element : list) {
                size += size(element, depth + 1);
            }
            return size;
        }
        throw new WireException("a value of type " + value.getClass().getName() + " cannot cross between processes");
    }

    private static void demandDepth(int depth) throws WireException {
        if (depth == MAX_DEPTH) {
            throw new WireException("a value is nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes one value.
     *
     * @param out takes it; has {@link #size} bytes left
     * @param value of one of the kinds above
     */
    public static void write(Bytes out, @Nullable Object value) {
        if (value == null) {
            out.put(NULL);
        } else if (value instanceof Boolean flag) {
            out.put(BOOLEAN);
            out.put(flag ? 1 : 0);
        } else if (value instanceof Integer number) {
            out.put(INT);
            out.putInt(number);
        } else if (value instanceof Long number) {
            out.put(LONG);
            out.putLong(number);
        } else if (value instanceof Double number) {
            out.put(DOUBLE);
            out.putLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof String text) {
            byte[] bytes = bytes(text);
            begin(out, TEXT, bytes.length);
            out.put(bytes);
        } else if (value instanceof byte[] bytes) {
            begin(out, BYTES, bytes.length);
            out.put(bytes);
        } else if (value instanceof int[] numbers) {
            begin(out, INTS, numbers.length);
            for (int number : numbers) {
                out.putInt(number);
            }
        } else if (value instanceof double[] numbers) {
            begin(out, DOUBLES, numbers.length);
            for (double number : numbers) {
                out.putLong(Double.doubleToRawLongBits(number));
            }
        } else if (value instanceof List<?> list) {
            begin(out, LIST, list.size());
            for (Object element : list) {
                write(out, element);
            }
        } else {
            throw new IllegalArgumentException("a value whose size was not asked for");
        }
    }

    private static void begin(Bytes out, int tag, int length) {
        out.put(tag);
        out.putInt(length);
    }

    /**
     * Reads one value.
     *
     * @param in gives it; no announced length may exceed what is left in it
     * @return the value
     * @throws WireException where the bytes are none
     */
    public static @Nullable Object read(Bytes in) throws WireException {
        try {
            return read(in, 0);
        } catch (ArrayIndexOutOfBoundsException e) {
            WireException wrong = new WireException("a frame is shorter than its value");
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static @Nullable Object read(Bytes in, int depth) throws WireException {
        int tag = in.get();
        return switch (tag) {
            case NULL -> null;
            case BOOLEAN -> in.get() != 0;
            case INT -> in.getInt();
            case LONG -> in.getLong();
            case DOUBLE -> Double.longBitsToDouble(in.getLong());
            case TEXT -> new String(readBytes(in), StandardCharsets.UTF_8);
            case BYTES -> readBytes(in);
            case INTS -> readInts(in);
            case DOUBLES -> readDoubles(in);
            case LIST -> readList(in, depth);
            default -> throw new WireException("unknown type of value " + tag);
        };
    }

    private static byte[] readBytes(Bytes in) throws WireException {
        byte[] bytes = new byte[readLength(in, 1)];
        in.get(bytes);
        return bytes;
    }

    private static int[] readInts(Bytes in) throws WireException {
        int[] numbers = new int[readLength(in, Integer.BYTES)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getInt();
        }
        return numbers;
    }

    private static double[] readDoubles(Bytes in) throws WireException {
        double[] numbers = new double[readLength(in, Double.BYTES)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.longBitsToDouble(in.getLong());
        }
        return numbers;
    }

    private static List<@Nullable Object> readList(Bytes in, int depth) throws WireException {
        demandDepth(depth);
        int length = readLength(in, 1);
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(read(in, depth + 1));
        }
        return list;
    }

    private static int readLength(Bytes in, int bytesEach) throws WireException {
        int length = in.getInt();
        if (length < 0 || (long) length * bytesEach > in.remaining()) {
            throw new WireException("a length of " + length + " does not fit into its frame");
        }
        return length;
    }
}
