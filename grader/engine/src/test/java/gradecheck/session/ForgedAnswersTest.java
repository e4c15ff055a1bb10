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

    private static final int VALUE = 6;
    private static final int THROWN = 7;

    private static final String FIVE = "4, 64, 20, 0, 0, 0, 0, 0, 0";
    private static final String MINUS_ONE = "4, -65, -16, 0, 0, 0, 0, 0, 0";
    private static final String TEXT = "5, 0, 0, 0, 1, 65";
    private static final String NO_DOUBLES = "8, 0, 0, 0, 0";

    @AutoClose
    private static final TrialSessions SESSIONS = new TrialSessions();

    @AutoClose
    private Session session = SESSIONS.open("");

    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of("noise", "new byte[] {0, 0, 0, 9, 1, -1, -128, 127, 0, 27, 10, 13, 4}"),
                Arguments.of("a length that never ends", "new byte[] {127, -1, -1, -1}"),
                Arguments.of("an answer to nothing that was asked", forged(99, VALUE, returned(FIVE))),
                Arguments.of("a value of another shape", forged(2, VALUE, FIVE)),
                Arguments.of("a value of another type", forged(2, VALUE, returned(TEXT))),
                Arguments.of("an exception of another shape", forged(2, THROWN, "1, 0")),
                Arguments.of("an exception cut short", forged(2, THROWN, list(TEXT, TEXT, TEXT, list(TEXT)))));
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

    static Stream<Arguments> forgedRecords() {
        return Stream.of(
                Arguments.of("one that breaks its own rule", list(MINUS_ONE, NO_DOUBLES)),
                Arguments.of("one with too few components", list(FIVE)),
                Arguments.of("one with a component of another type", list(FIVE, TEXT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedRecords")
    void survivesAForgedRecord(String what, String pair) {
        session = SESSIONS.open(NOISE + "public Pair pair(double x) { noise(" + forged(2, VALUE, returned(pair))
                + "); return new Pair(x, null); }");
        Trial trial = subject();

        SubjectFailure failure = failure(() -> trial.pair(1));

        assertThat(failure.status()).as(what).isEqualTo(CheckStatus.CRASHED);
        assertThat(failure).hasMessage("pair sent something else than a returned value to the grader.");
        assertThat(trial.one(2)).isEqualTo(4);
    }

    /** Which gains nothing over returning that value. */
    @Test
    void takesAWellForgedAnswerForAReturnedValueAndTheNextForNone() {
        session = SESSIONS.open(
                NOISE + "public double one(double x) { noise(" + forged(2, VALUE, returned(FIVE)) + "); return 0; }");
        Trial trial = subject();

        double forged = trial.one(1);
        SubjectFailure failure = failure(() -> trial.many(new double[] {1}));

        assertThat(forged).isEqualTo(5);
        assertThat(failure).hasMessage("many sent something else than a returned value to the grader.");
        assertThat(trial.many(new double[] {1})).containsExactly(1);
    }

    /** {@return what a worker sends of a value: itself, no printed bytes, none dropped, no changed arguments} */
    private static String returned(String value) {
        return list(value, "6, 0, 0, 0, 0", "3, 0, 0, 0, 0, 0, 0, 0, 0", "7, 0, 0, 0, 0");
    }

    private static String list(String... values) {
        return "9, 0, 0, 0, " + values.length + ", " + String.join(", ", values);
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
