package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Points;
import gradecheck.result.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is new since a submission was graded before.
 *
 * @param sentence the scores of both; empty where nothing changed
 * @param gained names of the checks that pass now
 * @param lost names of the checks that pass no longer
 */
record Changes(String sentence, List<String> gained, List<String> lost) {

    static Changes between(Optional<Result> earlier, Result now) {
        return earlier.map(result -> between(result, now)).orElse(new Changes("", List.of(), List.of()));
    }

    private static Changes between(Result before, Result now) {
        List<String> gained = passedOnlyIn(now, before);
        List<String> lost = passedOnlyIn(before, now);
        int difference = now.score().hundredths() - before.score().hundredths();
        if (difference == 0 && gained.isEmpty() && lost.isEmpty()) {
            return new Changes("", List.of(), List.of());
        }
        String sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
        return new Changes(
                sign + new Points(Math.abs(difference)) + " points: " + before.score() + " before, " + now.score()
                        + " now.",
                gained,
                lost);
    }

    private static List<String> passedOnlyIn(Result one, Result other) {
        Map<String, CheckStatus> there =
                checks(other).collect(Collectors.toMap(CheckResult::id, CheckResult::status, (a, b) -> a));
        return checks(one)
                .filter(check -> check.status() == CheckStatus.PASSED && there.get(check.id()) != CheckStatus.PASSED)
                .map(check -> line(check.name()))
                .toList();
    }

    private static Stream<CheckResult> checks(Result result) {
        return result.tasks().stream().flatMap(task -> task.checks().stream());
    }
}
