package gradecheck.report.lms;

import gradecheck.report.json.PlainJson;
import gradecheck.report.words.Legible;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Result;
import gradecheck.result.TaskResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A result as {@code result.json} of a Classroom 50 autograder. Classroom 50 keeps whole points: the score is rounded,
 * and so are those of the checks, such that they add up to it; the exact points stand beside.
 */
public final class Classroom50Json {

    private static final String REVIEW = "REVIEW_URL";
    private static final String COMMIT = "COMMIT_URL";
    private static final String TAG = "SUBMISSION_TAG";
    private static final List<String> NEEDED = List.of("CLASSROOM", "ASSIGNMENT", TAG, COMMIT, "RELEASE_URL");

    /** The time in it is that of the submission, however often it is graded. */
    private static final Pattern SUBMIT =
            Pattern.compile("submit/(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)Z-\\w+");

    private Classroom50Json() {}

    /**
     * Writes a result.
     *
     * @param result of a submission; not one at which the grader failed
     * @param environment the variables that Classroom 50 sets for its autograders
     * @return the file
     * @throws UnfitFileException where variables are missing or hold something else
     */
    public static Exported render(Result result, Map<String, String> environment) throws UnfitFileException {
        requireAll(environment);
        List<CheckResult> checks = result.tasks().stream()
                .map(TaskResult::checks)
                .flatMap(List::stream)
                .toList();
        List<Integer> most =
                WholePoints.most(checks.stream().map(CheckResult::maxScore).toList());
        List<Integer> scores =
                WholePoints.of(checks.stream().map(CheckResult::score).toList(), most);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "classroom50/result/v1");
        json.put("classroom", variable(environment, "CLASSROOM"));
        json.put("assignment", variable(environment, "ASSIGNMENT"));
        putIfSet(json, "assignment_type", variable(environment, "ASSIGNMENT_TYPE"));
        putIfSet(json, "owner", either(environment, "OWNER", "USERNAME"));
        json.put("submission", variable(environment, TAG));
        json.put("commit", variable(environment, COMMIT));
        json.put("release", variable(environment, "RELEASE_URL"));
        json.put("review", either(environment, REVIEW, COMMIT));
        json.put("datetime", submitted(variable(environment, TAG)));
        json.put("score", sum(scores));
        json.put("max-score", sum(most));
        json.put("tests", tests(result, scores, most));
        return new Exported(PlainJson.write(json), Account.of(result, remarks(result, sum(scores), sum(most))));
    }

    private static void requireAll(Map<String, String> environment) throws UnfitFileException {
        Set<String> missing = new TreeSet<>(NEEDED);
        missing.removeIf(name -> !variable(environment, name).isEmpty());
        if (!missing.isEmpty()) {
            throw new UnfitFileException("Classroom 50 sets variables for its autograders, and these are missing: "
                    + String.join(", ", missing) + ". Run this within an autograder, or set them.");
        }
    }

    private static String variable(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static String either(Map<String, String> environment, String first, String second) {
        String value = variable(environment, first);
        return value.isEmpty() ? variable(environment, second) : value;
    }

    private static void putIfSet(Map<String, Object> json, String field, String value) {
        if (!value.isEmpty()) {
            json.put(field, value);
        }
    }

    private static String submitted(String tag) throws UnfitFileException {
        Matcher time = SUBMIT.matcher(tag);
        if (!time.matches()) {
            throw new UnfitFileException("The variable " + TAG + " must hold the time of the submission, as"
                    + " submit/2026-06-01T14-32-05Z-a1b2c3d, was " + tag + ".");
        }
        return time.replaceFirst("$1T$2:$3:$4Z");
    }

    private static List<Map<String, Object>> tests(Result result, List<Integer> scores, List<Integer> most) {
        List<Map<String, Object>> tests = new ArrayList<>();
        for (TaskResult task : result.tasks()) {
            for (CheckResult check : task.checks()) {
                Map<String, Object> test = new LinkedHashMap<>();
                test.put("test-name", Legible.line(task.title() + ": " + check.name()));
                test.put("passed", check.status() == CheckStatus.PASSED);
                test.put("score", scores.get(tests.size()));
                test.put("max-score", most.get(tests.size()));
                test.put("points", check.score());
                test.put("max-points", check.maxScore());
                test.put("message", Legible.text(check.message()));
                tests.add(test);
            }
        }
        return tests;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static List<String> remarks(Result result, int score, int most) {
        boolean exact =
                result.score().hundredths() == 100 * score && result.maxScore().hundredths() == 100 * most;
        return exact
                ? List.of()
                : List.of("Classroom 50 keeps whole points: " + result.score() + " of " + result.maxScore()
                        + " is written as " + score + " of " + most + ".");
    }
}
