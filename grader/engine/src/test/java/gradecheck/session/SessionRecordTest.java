package gradecheck.session;

import static gradecheck.session.TrialSessions.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gradecheck.checkkit.Observation;
import gradecheck.result.Output;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a session keeps: what was answered, and what was printed. */
class SessionRecordTest {

    @AutoClose
    private static final TrialSessions SESSIONS = new TrialSessions();

    @AutoClose
    private Session session = SESSIONS.open("");

    @Test
    void remembersWhatWasAnsweredAndWhichArgumentsChanged() {
        session = SESSIONS.open("public double[] many(double[] x) { x[0] = 7; return x; }");

        subject().one(4);
        subject().many(new double[] {1});
        subject().one(4);

        assertThat(session.observations())
                .extracting(Observation::method, Observation::answer, Observation::changed)
                .containsExactly(tuple("one", 8.0, Set.of()), tuple("many", new double[] {7}, Set.of(0)));
    }

    @Test
    void remembersThatAnEqualCallWasAnsweredOtherwise() {
        session = SESSIONS.open("private int calls; public double one(double x) { return ++calls; }");
        Trial trial = subject();

        trial.one(0);
        trial.one(0);

        assertThat(session.observations())
                .singleElement()
                .satisfies(seen -> assertThat(seen.repeatedOtherwise()).isTrue());
    }

    @Test
    void tellsOfEachCallWhatTheCodeMayRemember() {
        session = SESSIONS.open("public double one(double x) { return x; }");
        Trial first = subject();
        Trial second = subject();

        first.one(1);
        first.one(2);
        second.one(3);
        second.one(4);

        assertThat(session.observations())
                .extracting(Observation::earlier)
                .containsExactly(earlier(1, 1, 1, 1), earlier(1, 1, 1, 1), earlier(3, 3, 1, 2), earlier(3, 3, 1, 3));
    }

    @Test
    void keepsTheBeginningOfWhatIsPrinted() {
        session = SESSIONS.open(
                "public double one(double x) { System.out.print(\"ä\".repeat(40_000)); System.err.print(\"end\");"
                        + " return 0; }");

        subject().one(1);
        Output output = session.output();

        assertThat(output.text()).isEqualTo("ä".repeat(Output.MAX_BYTES / 2));
        assertThat(output.droppedBytes()).isEqualTo(80_003 - Output.MAX_BYTES);
    }

    @Test
    void joinsWhatSeveralCallsAndProcessesPrinted() {
        session = SESSIONS.open(
                "public double one(double x) { System.out.print(x); if (x == 2) { throw new StackOverflowError(); }"
                        + " return 0; }");
        Trial trial = subject();

        trial.one(1);
        failure(() -> trial.one(2));
        trial.one(3);

        assertThat(session.output()).isEqualTo(new Output("1.02.03.0", 0));
    }

    @Test
    void keepsNoMoreOfSeveralProcessesThanOfOne() {
        session = SESSIONS.open("public double one(double x) { System.out.print(\"a\".repeat(40_000));"
                + " throw new StackOverflowError(); }");
        Trial trial = subject();

        failure(() -> trial.one(1));
        failure(() -> trial.one(2));

        assertThat(session.output()).isEqualTo(new Output("a".repeat(Output.MAX_BYTES), 80_000 - Output.MAX_BYTES));
    }

    @Test
    void keepsNothingThatAMutedSubjectPrints() {
        session = SESSIONS.open("public double one(double x) { System.out.println(x); return x; }");

        subject().one(1);
        ((Trial) session.newMutedSubject()).one(2);

        assertThat(session.output()).isEqualTo(new Output("1.0\n", 0));
    }

    private static List<List<Object>> earlier(double... arguments) {
        return Arrays.stream(arguments).mapToObj(List::<Object>of).toList();
    }

    private Trial subject() {
        return (Trial) session.newSubject();
    }
}
