package gradecheck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {

    private static final int MAX_BYTES = 1_000;

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource
    void deliversAFrameAsItWasSent(Kind kind) throws IOException {
        Frame frame = new Frame(7, kind, List.of("one", 2.0));
        sender().send(frame, MAX_BYTES);

        Frame received = receiver(sent.toByteArray()).receive();

        assertThat(received).isEqualTo(frame);
    }

    @Test
    void deliversFramesInTheOrderTheyWereSent() throws IOException {
        sender().send(new Frame(1, Kind.VALUE, null), MAX_BYTES);
        sender().send(new Frame(2, Kind.THROWN, "late"), MAX_BYTES);
        Channel receiver = receiver(sent.toByteArray());

        List<Frame> received = List.of(receiver.receive(), receiver.receive());

        assertThat(received).extracting(Frame::sequence).containsExactly(1, 2);
    }

    @Test
    void sendsNothingOfAValueThatNoFrameCanHold() {
        Frame frame = new Frame(1, Kind.VALUE, List.of(1.0, new Object()));

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> sender().send(frame, MAX_BYTES))
                .withMessage("a value of type java.lang.Object cannot cross between processes");

        assertThat(sent.size()).isZero();
    }

    @Test
    void sendsNothingOfAValueLargerThanTheOtherSideTakes() {
        Frame frame = new Frame(1, Kind.VALUE, new byte[MAX_BYTES]);

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> sender().send(frame, MAX_BYTES))
                .withMessage("a value of 1010 bytes is larger than the limit of 1000");

        assertThat(sent.size()).isZero();
    }

    @Test
    void takesAFrameOfExactlyTheLimit() throws IOException {
        Frame frame = new Frame(1, Kind.VALUE, new byte[MAX_BYTES - 10]);
        sender().send(frame, MAX_BYTES);

        Frame received = receiver(sent.toByteArray()).receive();

        assertThat(received.value()).isEqualTo(frame.value());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, MAX_BYTES + 1, Integer.MAX_VALUE})
    void refusesALengthThatNoFrameHas(int length) {
        byte[] forged = ByteBuffer.allocate(100).putInt(length).array();

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> receiver(forged).receive())
                .withMessage("a frame of " + length + " bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 9, 14})
    void noticesThatTheStreamEndsWithinAFrame(int length) throws IOException {
        sender().send(new Frame(1, Kind.VALUE, 1.0), MAX_BYTES);
        byte[] truncated = Arrays.copyOf(sent.toByteArray(), length);

        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> receiver(truncated).receive());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 127, -128})
    void refusesAKindItDoesNotKnow(int kind) {
        byte[] forged = frame(6, kind, 0);

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> receiver(forged).receive())
                .withMessage("unknown kind of frame " + kind);
    }

    @Test
    void refusesAFrameThatIsLongerThanItsValue() {
        byte[] forged = frame(7, Kind.VALUE.code(), 0);

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> receiver(forged).receive())
                .withMessage("a frame is longer than its value");
    }

    @Test
    void refusesAFrameThatIsShorterThanItsValue() {
        byte[] forged = frame(8, Kind.VALUE.code(), 4);

        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> receiver(forged).receive())
                .withMessage("a frame is shorter than its value");
    }

    /** A frame that announces a length and consists of number 1, a kind, the tag of a value, and zeros. */
    private static byte[] frame(int length, int kind, int tag) {
        return ByteBuffer.allocate(Integer.BYTES + length)
                .putInt(length)
                .putInt(1)
                .put((byte) kind)
                .put((byte) tag)
                .array();
    }

    private Channel sender() {
        return new Channel(new ByteArrayInputStream(new byte[0]), sent, MAX_BYTES);
    }

    private static Channel receiver(byte[] bytes) {
        return new Channel(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), MAX_BYTES);
    }
}
