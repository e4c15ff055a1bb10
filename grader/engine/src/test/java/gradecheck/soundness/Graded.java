package gradecheck.soundness;

import gradecheck.assignment.Name;
import gradecheck.assignment.Place;
import gradecheck.assignment.Rubric;
import gradecheck.result.AssignmentRef;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Compilation;
import gradecheck.result.Finding;
import gradecheck.result.GraderRef;
import gradecheck.result.Graph;
import gradecheck.result.HandIn;
import gradecheck.result.Isolation;
import gradecheck.result.Output;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.Sources;
import gradecheck.result.SubmissionRef;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Results made by hand, of an assignment with the tasks {@code low}, {@code mid} and {@code top} of ten points each,
 * and for each a public and a hidden check.
 */
record Graded(SubmissionStatus status, Map<String, Integer> lost, List<String> findings) {

    static final List<String> TASKS = List.of("low", "mid", "top");
    private static final int MAX = 10;

    private static final Place SOMEWHERE = new Place("rubric.yaml", 1, 1);

    static final Rubric RUBRIC = new Rubric(
            "sums",
            "1",
            "Sums",
            new Rubric.ContractNames(name("sums.Sums"), List.of(), List.of(name("sums/data.csv"))),
            List.of(name("sums"), name("sums.secret")),
            new Rubric.Limits(Duration.ofSeconds(1), Duration.ofSeconds(9)),
            List.of(),
            TASKS.stream().map(Graded::task).toList(),
            SOMEWHERE);

    /** Full marks, and nothing said. */
    static Graded right() {
        return new Graded(SubmissionStatus.GRADED, Map.of(), List.of());
    }

    static Graded losing(Map<String, Integer> lost) {
        return new Graded(SubmissionStatus.GRADED, lost, List.of());
    }

    Graded told(String... ids) {
        return new Graded(status, lost, List.of(ids));
    }

    private static Rubric.Task task(String id) {
        return new Rubric.Task(id, id, points(MAX), List.of(check("Checks." + id, 5), check("HiddenChecks." + id, 5)));
    }

    private static Rubric.Check check(String id, int points) {
        Visibility visibility = id.startsWith("Hidden") ? Visibility.HIDDEN : Visibility.PUBLIC;
        return new Rubric.Check(name(id), id, points(points), visibility, "", Optional.empty());
    }

    private static Name name(String text) {
        return new Name(text, SOMEWHERE);
    }

    private static Points points(int whole) {
        return new Points(100 * whole);
    }

    Result result() {
        List<TaskResult> tasks = RUBRIC.tasks().stream().map(this::taskResult).toList();
        Stream<Points> scores = tasks.stream().map(TaskResult::score);
        return new Result(
                new AssignmentRef("sums", "Sums", "1", ""),
                new SubmissionRef("v", "v", "v", "", HandIn.NONE),
                status,
                scores.reduce(Points.ZERO, Points::plus),
                RUBRIC.points(),
                List.of("It is no good."),
                tasks,
                findings.stream().map(id -> new Finding(id, "", "", "")).toList(),
                new Compilation(List.of()),
                List.of(),
                Map.of(),
                Map.of(),
                Output.NONE,
                Graph.NONE,
                Sources.NONE,
                new Isolation("verified", "skipped", List.of()),
                7,
                new GraderRef("1", "0", "17"),
                "",
                0);
    }

    private TaskResult taskResult(Rubric.Task task) {
        int missing = lost.getOrDefault(task.id(), 0);
        Rubric.Check first = task.checks().get(0);
        Rubric.Check second = task.checks().get(1);
        return new TaskResult(
                task.id(),
                task.title(),
                points(MAX - missing),
                task.points(),
                List.of(checkResult(first, Math.min(5, missing)), checkResult(second, Math.max(0, missing - 5))));
    }

    private static CheckResult checkResult(Rubric.Check check, int missing) {
        return new CheckResult(
                check.id(),
                check.title(),
                check.visibility(),
                missing == 0 ? CheckStatus.PASSED : CheckStatus.FAILED,
                points(5 - missing),
                check.points(),
                "",
                "",
                List.of(),
                Map.of());
    }
}
