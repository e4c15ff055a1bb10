package gradecheck.diagnose;

import gradecheck.assignment.Drawing.Answer;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Finding;
import gradecheck.result.GraphState;
import gradecheck.result.TaskResult;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the checks say of answers, and what was found that explains wrong ones.
 *
 * @param tasks with their checks
 * @param findings what was found
 */
record Verdicts(List<TaskResult> tasks, List<Finding> findings) {

    /** {@return right where all that judge the answers say so, wrong where one does, else unseen} */
    GraphState of(List<Answer> answers) {
        List<CheckStatus> statuses = answers.stream().flatMap(this::statuses).toList();
        if (statuses.contains(CheckStatus.FAILED) || statuses.contains(CheckStatus.PARTIAL)) {
            return GraphState.WRONG;
        }
        return !statuses.isEmpty() && statuses.stream().allMatch(status -> status == CheckStatus.PASSED)
                ? GraphState.RIGHT
                : GraphState.UNSEEN;
    }

    /** {@return what was found in the tasks that judge the answers} */
    List<Finding> causes(List<Answer> answers) {
        return findings.stream()
                .filter(finding -> answers.stream().anyMatch(answer -> isJudgedIn(finding.task(), answer)))
                .toList();
    }

    private boolean isJudgedIn(String task, Answer answer) {
        return tasks.stream()
                .filter(each -> each.id().equals(task))
                .anyMatch(each -> each.checks().stream().anyMatch(check -> judges(each, check, answer)));
    }

    private Stream<CheckStatus> statuses(Answer answer) {
        return tasks.stream()
                .flatMap(task -> task.checks().stream().filter(check -> judges(task, check, answer)))
                .flatMap(check -> statuses(check, answer.part()));
    }

    private static boolean judges(TaskResult task, CheckResult check, Answer answer) {
        return answer.judge().equals(task.id()) || answer.judge().equals(check.id());
    }

    private static Stream<CheckStatus> statuses(CheckResult check, String part) {
        return part.isEmpty()
                ? Stream.of(check.status())
                : check.parts().stream()
                        .filter(each -> each.name().equals(part))
                        .map(each -> each.status());
    }
}
