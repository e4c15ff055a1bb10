package gradecheck.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.result.Points;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left of an assignment for students. */
class PublicChecksTest {

    private static final String RUBRIC = """
            id: doubling
            version: "1.0"
            title: Twice as much
            contract:
              interface: course.Twice
              classes: []
              resources: []
            checks: [course]
            limits:
              callMillis: 1000
              submissionMillis: 60000
            tasks:
              - id: twice
                title: Twice
                points: 3
                checks:
                  - {id: TwiceChecks.small, title: Small, points: 1, visibility: public, follows: HiddenChecks.large}
                  - {id: TwiceChecks.zero, title: Zero, points: 0.5, visibility: public, follows: TwiceChecks.one}
                  - {id: TwiceChecks.one, title: One, points: 0, visibility: public}
                  - {id: HiddenChecks.large, title: Large, points: 1.5, visibility: hidden}
              - id: thrice
                title: Thrice
                points: 4
                checks:
                  - {id: HiddenChecks.thrice, title: Any, points: 4, visibility: hidden}
            """;

    @Test
    void publicChecksKeepTheirPointsAndTheWholeIsRemembered() {
        Rubric open = rubric(RUBRIC).publicPart();

        assertThat(open.checks())
                .extracting(Rubric.Check::id)
                .containsExactly("TwiceChecks.small", "TwiceChecks.zero", "TwiceChecks.one");
        assertThat(open.points()).hasToString("1.5");
        assertThat(open.wholePoints()).hasToString("7");
    }

    @Test
    void aTaskKeepsItsTitleUnlessAllOfItIsHidden() {
        Rubric open = rubric(RUBRIC).publicPart();

        assertThat(open.tasks()).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("Twice");
            assertThat(task.points()).isEqualTo(new Points(150));
        });
    }

    @Test
    void noCheckFollowsAHiddenOne() {
        Rubric open = rubric(RUBRIC).publicPart();

        assertThat(open.checks())
                .extracting(check -> check.follows().map(Name::text).orElse(""))
                .containsExactly("", "TwiceChecks.one", "");
    }

    @Test
    void thePublicPartOfAPublicPartIsTheSame() {
        Rubric open = rubric(RUBRIC).publicPart();

        assertThat(open.publicPart()).isEqualTo(open);
    }

    @Test
    void aPartSaysWhatTheWholeIsWorth() {
        assertThat(rubric("wholePoints: 100\n" + RUBRIC).wholePoints()).hasToString("100");
    }

    @Test
    void ofTheShippedAssignmentTheChecksThatStudentsHaveAreLeft() throws IOException {
        try (Bundle bundle = shipped()) {
            Assignment open = bundle.assignment().publicPart();

            assertThat(open.checkClasses())
                    .hasSize(7)
                    .allSatisfy(type -> assertThat(type.getPackageName()).isEqualTo("backprop"));
            assertThat(open.rubric().tasks()).hasSize(7);
            assertThat(open.rubric().wholePoints()).hasToString("100");
        }
    }

    @Test
    void aClassWithChecksOfBothKindsIsRefused() throws IOException {
        try (Bundle bundle = shipped()) {
            Assignment mixed = with(RUBRIC.replace("HiddenChecks.large", "TwiceChecks.large"), bundle);

            assertThatExceptionOfType(UsageFault.class)
                    .isThrownBy(mixed::publicPart)
                    .withMessage(
                            "rubric.yaml:20:14: the hidden check 'TwiceChecks.large' is in a class with public ones,"
                                    + " which students have; move it to another class");
        }
    }

    @Test
    void anAssignmentWithoutPublicChecksHasNoPublicPart() throws IOException {
        try (Bundle bundle = shipped()) {
            Assignment hidden = with(RUBRIC.replace("public", "hidden"), bundle);

            assertThatExceptionOfType(UsageFault.class)
                    .isThrownBy(hidden::publicPart)
                    .withMessage("rubric.yaml:13:3: no check is public, so there is nothing that students could run");
        }
    }

    private static Rubric rubric(String text) {
        return RubricReader.read("rubric.yaml", text);
    }

    private static Bundle shipped() {
        return Bundle.open(Path.of(System.getProperty("gradecheck.assignment")));
    }

    private static Assignment with(String rubric, Bundle bundle) {
        Assignment whole = bundle.assignment();
        return new Assignment(
                whole.ref(),
                rubric(rubric),
                whole.contract(),
                whole.checkClasses(),
                Optional.empty(),
                Optional.empty(),
                whole.loader());
    }
}
