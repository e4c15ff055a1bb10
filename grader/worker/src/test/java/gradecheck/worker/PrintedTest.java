package gradecheck.worker;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private static final int MAX_BYTES = 64 * 1024;

    private final Printed printed = new Printed();

    @Test
    void givesWhatCameSinceTheLastTime() {
        printed.write(bytes("first"), 0, 5);
        List<Object> first = printed.take();
        printed.write(bytes("no second no"), 3, 6);
        printed.write('!');

        List<Object> second = printed.take();

        assertThat(first).containsExactly(bytes("first"), 0L);
        assertThat(second).containsExactly(bytes("second!"), 0L);
    }

    @Test
    void keepsTheBeginningAndCountsTheRest() {
        byte[] block = new byte[MAX_BYTES - 1];
        Arrays.fill(block, (byte) 'a');
        printed.write(block, 0, block.length);
        printed.write(bytes("bcd"), 0, 3);
        printed.write('e');

        List<Object> taken = printed.take();

        assertThat(taken.get(0))
                .isInstanceOfSatisfying(
                        byte[].class,
                        kept -> assertThat(kept).hasSize(MAX_BYTES).endsWith(bytes("ab")));
        assertThat(taken.get(1)).isEqualTo(3L);
    }

    @Test
    void keepsNoMoreAfterTheLimitEvenIfWhatWasKeptIsTaken() {
        printed.write(new byte[MAX_BYTES], 0, MAX_BYTES);
        printed.take();
        printed.write(bytes("more"), 0, 4);

        List<Object> taken = printed.take();

        assertThat(taken).containsExactly(new byte[0], 4L);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
