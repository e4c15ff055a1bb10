package gradecheck.session;

import static gradecheck.session.TrialSessions.failure;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.CheckStatus;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What code may write where its answers go. */
class ForgedAnswersTest {

    /** Writes bytes where the answers go. */
    private static final String NOISE = "static void noise(byte[] bytes) { try {"
            + " new java.io.FileOutputStream(java.io.FileDescriptor.out).write(bytes);"
            + " } catch (java.io.IOException e) { throw new IllegalStateException(e); } } ";

    @AutoClose
    private static final TrialSessions SESSIONS = new TrialSessions();

    @AutoClose
    private Session session = SESSIONS.open("");

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of("noise", "new byte[] {0, 0, 0, 9, 1, -1, -128, 127, 0, 27, 10, 13, 4}"),
                Arguments.of("a length that never ends", "new byte[] {127, -1, -1, -1}"),
                Arguments.of("an answer to nothing that was asked", forged(99, 5, "4, 0, 0, 0, 0, 0, 0, 0, 0")),
                Arguments.of("a value of another shape", forged(2, 5, "4, 0, 0, 0, 0, 0, 0, 0, 0")),
                Arguments.of("an exception of another shape", forged(2, 6, "1, 0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void survivesWhatIsWrittenWhereTheAnswersGo(String what, String bytes) {
        session = SESSIONS.open(NOISE + "public double one(double x) { noise(" + bytes + "); return 0; }");
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.one(1));

        assertThat(failure.status()).as(what).isEqualTo(CheckStatus.CRASHED);
        assertThat(failure).hasMessage("one sent something else than a returned value to the grader.");
        assertThat(trial.many(new double[] {1})).containsExactly(1);
    }

    @Test
    void survivesAForgedRecordThatBreaksItsOwnRule() {
        String minusOne = "4, -65, -16, 0, 0, 0, 0, 0, 0";
        String pair = "9, 0, 0, 0, 2, " + minusOne + ", 8, 0, 0, 0, 0";
        String answer = "9, 0, 0, 0, 3, " + pair + ", 6, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0";
        session = SESSIONS.open(NOISE + "public Pair pair(double x) { noise(" + forged(2, 5, answer)
                + "); return new Pair(x, null); }");
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.pair(1));

        assertThat(failure.status()).isEqualTo(CheckStatus.CRASHED);
        assertThat(trial.one(2)).isEqualTo(4);
    }

    /** {@return the source of an array that holds a whole frame} */
    private static String forged(int sequence, int kind, String value) {
        int length = 5 + value.split(",", -1).length;
        return "new byte[] {0, 0, 0, " + length + ", 0, 0, 0, " + sequence + ", " + kind + ", " + value + "}";
    }

    private Trial subject() {
        return (Trial) session.newSubject();
    }
}
