package gradecheck.report.lms;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.Finding;
import gradecheck.result.SubmissionStatus;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    @Test
    void saysTheScoreAndWhatToFixAndWhy() {
        String feedback = Feedback.of(partlyRight()
                .withFindings(
                        new Finding("adam.x", "adam", "The bias is not corrected. Divide by 1 - beta^t.", ""),
                        new Finding("conduct.y", "adam", "It changes its arguments.", ""))
                .build());

        assertThat(feedback)
                .isEqualTo("10 of 20 points. Adam (10 points lost), Answers second: expected 0.5, was 0.25."
                        + " The bias is not corrected.");
    }

    @Test
    void saysOfFullMarksNothingMore() {
        assertThat(Feedback.of(aResult().withTask("a", "A", passed("A.a", "5")).build()))
                .isEqualTo("5 of 5 points.");
    }

    @Test
    void saysWhyNothingWasGraded() {
        assertThat(Feedback.of(notCompiling().build()))
                .isEqualTo("0 of 5 points: does not compile. Backpropagation.java:12: ';' expected.");
        assertThat(Feedback.of(aResult()
                        .withStatus(SubmissionStatus.REJECTED)
                        .withNotes("The archive is damaged.", "Another note.")
                        .build()))
                .isEqualTo("0 of 0 points: refused. The archive is damaged.");
    }

    @Test
    void isShortAndOnOneLineWhateverTheStudentWrote() {
        String feedback = Feedback.of(Hostile.result());

        assertThat(feedback).hasLineCount(1).hasSizeLessThan(1500).doesNotContain("\u001B", "\u202E", "\u0000");
        assertThat(Feedback.of(notCompiling()
                        .withNotes("word ".repeat(1000) + "\n\t more")
                        .build()))
                .hasSizeLessThan(600)
                .endsWith(" ...");
    }
}
