package gradecheck.result;

import static gradecheck.result.ResultMother.ASSIGNMENT;
import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.passed;
import static gradecheck.result.ResultMother.points;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassChangesTest {

    @Test
    void namesWhoMovedByHowMuchAndWhy() {
        ClassChanges changes = summary(
                        right("ada").withSha256("new").build(), right("ben").build())
                .since(summary(wrong("ada").build(), right("ben").build()))
                .changes();

        assertThat(changes.joined()).isEmpty();
        assertThat(changes.left()).isEmpty();
        assertThat(changes.moved()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo("ada");
            assertThat(change.scoreBefore()).isEqualTo(points("2"));
            assertThat(change.score()).isEqualTo(points("5"));
            assertThat(change.tasks()).containsOnlyKeys("adam");
            assertThat(change.tasks().get("adam")).isEqualTo(new GradeChange.Step(points("0"), points("3")));
            assertThat(change.reasons()).containsExactly("other sources");
        });
    }

    @Test
    void tellsAChangeOfTheAssignmentFromOneOfTheSubmission() {
        Summary before = summary(wrong("ada").build());
        AssignmentRef edited = new AssignmentRef(ASSIGNMENT.id(), ASSIGNMENT.title(), ASSIGNMENT.version(), "edited");
        Summary after = Summary.of(edited, List.of(right("ada").build()), Duration.ZERO);

        assertThat(after.since(before).changes().moved())
                .singleElement()
                .satisfies(change -> assertThat(change.reasons()).containsExactly("the assignment changed"));
    }

    @Test
    void hasNoReasonForWhatDependsOnTiming() {
        Summary after = summary(right("ada").build());

        assertThat(after.since(summary(wrong("ada").build())).changes().moved())
                .singleElement()
                .satisfies(change -> assertThat(change.reasons()).isEmpty());
    }

    @Test
    void noticesAnotherStatusWithTheSamePoints() {
        Summary before = summary(notCompiling().withId("ada").build());
        Summary after = summary(aResult()
                .withId("ada")
                .withTask("sigmoid", "S", failed("s", "2"))
                .build());

        assertThat(after.since(before).changes().moved()).hasSize(1);
    }

    @Test
    void tellsWhoJoinedAndWhoLeft() {
        ClassChanges changes = summary(right("ada").build(), right("cleo").build())
                .since(summary(right("ada").build(), right("ben").build()))
                .changes();

        assertThat(changes.moved()).isEmpty();
        assertThat(changes.joined()).containsExactly("cleo");
        assertThat(changes.left()).containsExactly("ben");
    }

    @Test
    void comparesNothingOfAnotherAssignment() {
        AssignmentRef other = new AssignmentRef("sorting", "Sorting", "1", "");
        Summary before = Summary.of(other, List.of(wrong("ada").build()), Duration.ZERO);

        assertThat(summary(right("ben").build()).since(before).changes()).isEqualTo(ClassChanges.NONE);
    }

    private static ResultMother right(String id) {
        return aResult()
                .withId(id)
                .withTask("sigmoid", "Sigmoid", passed("s", "2"))
                .withTask("adam", "Adam", passed("a", "3"));
    }

    private static ResultMother wrong(String id) {
        return aResult()
                .withId(id)
                .withTask("sigmoid", "Sigmoid", passed("s", "2"))
                .withTask("adam", "Adam", failed("a", "3"));
    }

    private static Summary summary(Result... results) {
        return Summary.of(ASSIGNMENT, List.of(results), Duration.ZERO);
    }
}
