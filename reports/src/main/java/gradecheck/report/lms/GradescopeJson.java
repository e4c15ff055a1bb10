package gradecheck.report.lms;

import gradecheck.report.json.PlainJson;
import gradecheck.report.words.Legible;
import gradecheck.report.words.Mark;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.PartResult;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A result as {@code results.json} of a Gradescope autograder. All checks are visible: where Gradescope hides one, it
 * hides the total, too, and what a hidden check says holds no hidden input.
 */
public final class GradescopeJson {

    private static final String TEXT = "text";

    private GradescopeJson() {}

    /**
     * Writes a result. The score is the whole result's, whatever the checks add up to.
     *
     * @param result of a submission; not one at which the grader failed
     * @return the file
     */
    public static Exported render(Result result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("score", result.score());
        json.put("execution_time", BigDecimal.valueOf(result.durationMillis(), 3));
        json.put("output", String.join("\n", output(result)));
        json.put("output_format", TEXT);
        json.put("test_output_format", TEXT);
        json.put("test_name_format", TEXT);
        json.put("visibility", "visible");
        json.put("tests", tests(result));
        json.put("extra_data", extra(result));
        return new Exported(PlainJson.write(json), Account.of(result, List.of()));
    }

    /** The feedback on what was not graded begins the notes already. */
    private static List<String> output(Result result) {
        List<String> lines = new ArrayList<>(List.of(Feedback.of(result)));
        int told = result.status() == SubmissionStatus.GRADED ? 0 : 1;
        result.notes().stream().skip(told).map(Legible::text).forEach(lines::add);
        return lines;
    }

    private static List<Map<String, Object>> tests(Result result) {
        List<Map<String, Object>> tests = new ArrayList<>();
        int task = 0;
        for (TaskResult each : result.tasks()) {
            task++;
            int check = 0;
            for (CheckResult one : each.checks()) {
                check++;
                tests.add(test(task + "." + check, each, one));
            }
        }
        return tests;
    }

    private static Map<String, Object> test(String number, TaskResult task, CheckResult check) {
        Map<String, Object> test = new LinkedHashMap<>();
        test.put("number", number);
        test.put("name", Legible.line(task.title() + ": " + check.name()));
        test.put("score", check.score());
        test.put("max_score", check.maxScore());
        test.put("status", check.status() == CheckStatus.PASSED ? "passed" : "failed");
        test.put("output", output(check));
        test.put("visibility", "visible");
        return test;
    }

    /** What happened, value by value where these count for themselves. */
    private static String output(CheckResult check) {
        List<String> lines = new ArrayList<>();
        lines.add(Mark.of(check.status()).word() + (check.message().isBlank() ? "" : ": " + check.message()));
        check.parts().stream()
                .filter(part -> part.status() != CheckStatus.PASSED)
                .map(GradescopeJson::line)
                .forEach(lines::add);
        if (!check.hint().isBlank()) {
            lines.add(check.hint());
        }
        return lines.stream().map(Legible::text).collect(Collectors.joining("\n"));
    }

    private static String line(PartResult part) {
        return part.name() + ": " + Mark.of(part.status()).word()
                + (part.message().isBlank() ? "" : ", " + part.message());
    }

    private static Map<String, Object> extra(Result result) {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("submission", result.submission().id());
        extra.put("assignment", result.assignment().id());
        extra.put("version", result.assignment().version());
        extra.put("status", result.status().id());
        extra.put("seed", result.seed());
        extra.put("grader", result.grader().version());
        return extra;
    }
}
