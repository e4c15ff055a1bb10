package gradecheck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

    private static final int BOOLEAN = 1;
    private static final int INT = 2;
    private static final int LONG = 3;
    private static final int DOUBLE = 4;
    private static final int BYTES = 6;
    private static final int INTS = 7;
    private static final int DOUBLES = 8;
    private static final int LIST = 9;

    static Stream<Object> values() {
        return Stream.of(
                true,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                -0.0,
                Double.MIN_VALUE,
                Double.NEGATIVE_INFINITY,
                "",
                "Grüße \0 \uD83D\uDE00",
                new byte[] {-1, 0, 1},
                new int[] {3, -4},
                new double[] {1.5, -0.0},
                new double[0],
                List.of(),
                Arrays.asList("a", null, List.of(1L, List.of(2.5, false))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void givesBackWhatWasWritten(Object value) throws IOException {
        byte[] bytes = write(value);

        Object read = read(bytes);

        assertThat(read).usingRecursiveComparison().isEqualTo(value);
    }

    @Test
    void givesBackNull() throws IOException {
        byte[] bytes = write(null);

        Object read = read(bytes);

        assertThat(read).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {0x7ff8000000000000L, 0x7ff8dead0000beefL, 0xfff0000000000001L, 0x8000000000000000L})
    void keepsEveryBitOfADouble(long bits) throws IOException {
        double number = Double.longBitsToDouble(bits);

        Object alone = read(write(number));
        Object inAnArray = read(write(new double[] {number}));

        assertThat(alone)
                .isInstanceOfSatisfying(
                        Double.class,
                        read -> assertThat(Double.doubleToRawLongBits(read)).isEqualTo(bits));
        assertThat(inAnArray)
                .isInstanceOfSatisfying(
                        double[].class,
                        read -> assertThat(Double.doubleToRawLongBits(read[0])).isEqualTo(bits));
    }

    @Test
    void takesEightLevelsOfLists() throws IOException {
        Object value = nested(8);

        Object read = read(write(value));

        assertThat(read).isEqualTo(value);
    }

    @Test
    void refusesToWriteANinthLevel() {
        Object value = nested(9);

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> write(value))
                .withMessage("a value is nested deeper than 8 levels");
    }

    @Test
    void refusesToWriteAListThatHoldsItself() {
        List<Object> value = new ArrayList<>();
        value.add(value);

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> write(value))
                .withMessage("a value is nested deeper than 8 levels");
    }

    @Test
    void refusesToReadANinthLevel() throws IOException {
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        for (int level = 0; level < 9; level++) {
            forged.write(header(LIST, 1));
        }
        forged.write(0);

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> read(forged.toByteArray()))
                .withMessage("a value is nested deeper than 8 levels");
    }

    @ParameterizedTest
    @ValueSource(ints = {BYTES, INTS, DOUBLES, LIST})
    void refusesALengthBeyondTheFrame(int tag) throws IOException {
        byte[] huge = header(tag, Integer.MAX_VALUE);
        byte[] negative = header(tag, -1);

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> read(huge))
                .withMessage("a length of 2147483647 does not fit into its frame");
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> read(negative))
                .withMessage("a length of -1 does not fit into its frame");
    }

    @ParameterizedTest
    @ValueSource(ints = {BOOLEAN, INT, LONG, DOUBLE, BYTES})
    void refusesBytesThatEndWithinAValue(int tag) {
        byte[] truncated = {(byte) tag};

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> read(truncated))
                .withMessage("a frame is shorter than its value");
    }

    @Test
    void refusesATypeItDoesNotKnow() {
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> read(new byte[] {10}))
                .withMessage("unknown type of value 10");
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> write(Map.of()))
                .withMessageStartingWith("a value of type java.util.")
                .withMessageEndingWith(" cannot cross between processes");
    }

    private static Object nested(int levels) {
        Object value = List.of();
        for (int level = 1; level < levels; level++) {
            value = List.of(value);
        }
        return value;
    }

    private static byte[] header(int tag, int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(tag);
        out.writeInt(length);
        return bytes.toByteArray();
    }

    private static byte[] write(@Nullable Object value) throws WireException {
        byte[] bytes = new byte[(int) Codec.size(value)];
        Bytes out = new Bytes(bytes);
        Codec.write(out, value);
        assertThat(out.remaining()).isZero();
        return bytes;
    }

    private static @Nullable Object read(byte[] bytes) throws WireException {
        return Codec.read(new Bytes(bytes));
    }
}
