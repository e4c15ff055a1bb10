package gradecheck.session;

import static gradecheck.session.TrialSessions.failure;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.Output;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final TrialSessions SESSIONS = new TrialSessions();

    /** Answers with the number of calls before, and prints what it was asked. */
    private static final String COUNTS =
            "int count; public double one(double x) { System.out.print((int) x); return count++; }";

    private Session session = SESSIONS.open("");

    @AfterEach
    void close() {
        session.close();
    }

    @AfterAll
    static void closeSessions() {
        SESSIONS.close();
    }

    @Test
    void isNotAskedAgainInTheSameOrder() {
        session = SESSIONS.open(COUNTS);
        Transcript transcript = session.newTranscript();
        Trial first = subject(transcript);
        Trial second = subject(transcript);

        assertThat(first.one(5)).isEqualTo(0);
        assertThat(first.one(6)).isEqualTo(1);

        assertThat(second.one(5)).isEqualTo(0);
        assertThat(second.one(6)).isEqualTo(1);
        assertThat(second.one(6)).isEqualTo(2);
        assertThat(first.one(6)).isEqualTo(2);
        assertThat(session.output()).isEqualTo(new Output("566", 0));
        assertThat(session.observations()).hasSize(2);
    }

    @Test
    void leavesAnotherOrderToANewInstance() {
        session = SESSIONS.open(COUNTS);
        Transcript transcript = session.newTranscript();
        subject(transcript).one(5);
        Trial other = subject(transcript);

        assertThat(other.one(6)).isEqualTo(0);
        assertThat(other.one(5)).isEqualTo(1);
        assertThat(subject(transcript).one(5)).isEqualTo(0);
        assertThat(session.output()).isEqualTo(new Output("565", 0));
    }

    @Test
    void hearsNothingOfAMutedInstanceNorOfTheOneThatTakesOver() {
        session = SESSIONS.open(COUNTS);
        Transcript transcript = session.newMutedTranscript();

        subject(transcript).one(5);
        subject(transcript).one(6);

        assertThat(session.output()).isEqualTo(new Output("", 0));
    }

    @Test
    void tellsAFailureAgainWithoutACall() {
        session = SESSIONS.open("public double one(double x) { System.out.print('!'); throw new RuntimeException(); }");
        Transcript transcript = session.newTranscript();

        SubjectFailure first = failure(() -> subject(transcript).one(5));
        SubjectFailure second = failure(() -> subject(transcript).one(5));

        assertThat(second).isSameAs(first);
        assertThat(session.output()).isEqualTo(new Output("!", 0));
    }

    private Trial subject(Transcript transcript) {
        return (Trial) session.newSubject(transcript);
    }
}
