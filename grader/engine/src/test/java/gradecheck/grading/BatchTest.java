package gradecheck.grading;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.intake.Entry;
import gradecheck.result.HandIn;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Entry ADA = new Entry("ada", "ada", "ada", Path.of("ada"));

    private final List<String> told = new ArrayList<>();

    @Test
    void gradesOnceMoreWhereTheGraderFailed() {
        List<Result> results = grade(of(SubmissionStatus.GRADER_ERROR), SampleReport.graded("ada", HandIn.NONE, "80"));

        assertThat(results).extracting(Result::status).containsExactly(SubmissionStatus.GRADED);
        assertThat(told).containsExactly("retries ada", "ends ada graded");
    }

    @Test
    void leavesItAtASecondFailure() {
        List<Result> results = grade(of(SubmissionStatus.GRADER_ERROR), of(SubmissionStatus.GRADER_ERROR));

        assertThat(results).extracting(Result::status).containsExactly(SubmissionStatus.GRADER_ERROR);
        assertThat(told).containsExactly("retries ada", "ends ada grader-error");
    }

    @Test
    void gradesOnceWhateverAStudentDidWrong() {
        for (SubmissionStatus status : SubmissionStatus.values()) {
            if (status != SubmissionStatus.GRADER_ERROR) {
                assertThat(grade(of(status))).extracting(Result::status).containsExactly(status);
            }
        }

        assertThat(told).doesNotContain("retries ada");
    }

    private List<Result> grade(Result... attempts) {
        Deque<Result> next = new ArrayDeque<>(List.of(attempts));
        Batch.Follower follower = new Batch.Follower() {
            @Override
            public void retries(Entry entry) {
                told.add("retries " + entry.id());
            }

            @Override
            public void ends(Result result, boolean isNew) {
                told.add("ends " + result.submission().id() + " "
                        + result.status().id());
            }
        };
        return new Batch((entry, earlier) -> next.remove(), ResultStore.NONE, 1, follower).grade(List.of(ADA));
    }

    private static Result of(SubmissionStatus status) {
        return SampleReport.result(SampleReport.ASSIGNMENT, "ada", HandIn.NONE, status, "0");
    }
}
