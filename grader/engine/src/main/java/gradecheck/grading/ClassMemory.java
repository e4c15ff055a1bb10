package gradecheck.grading;

import gradecheck.result.CheckResult;
import gradecheck.result.Compilation;
import gradecheck.result.Finding;
import gradecheck.result.Graph;
import gradecheck.result.Output;
import gradecheck.result.Result;
import gradecheck.result.Sources;
import gradecheck.result.TaskResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps of each result what the reports on a class need, and what is equal in several results once, so that ten
 * thousand of them fit into memory. Safe for use by several threads.
 */
final class ClassMemory {

    private final Map<Object, Object> known = new ConcurrentHashMap<>();

    /** {@return the result with its points, findings and curves, without the words about single checks} */
    Result keep(Result result) {
        return new Result(
                once(result.assignment()),
                result.submission(),
                result.status(),
                result.score(),
                result.maxScore(),
                List.of(),
                result.tasks().stream().map(this::keep).toList(),
                result.findings().stream().map(this::keep).toList(),
                new Compilation(List.of()),
                List.of(),
                keep(result.curves()),
                keep(result.referenceCurves()),
                Output.NONE,
                Graph.NONE,
                Sources.NONE,
                once(result.isolation()),
                result.seed(),
                once(result.grader()),
                result.key(),
                result.durationMillis());
    }

    private TaskResult keep(TaskResult task) {
        return once(new TaskResult(
                task.id(),
                task.title(),
                task.score(),
                task.maxScore(),
                task.checks().stream().map(this::keep).toList()));
    }

    private CheckResult keep(CheckResult check) {
        return once(new CheckResult(
                check.id(),
                check.name(),
                check.visibility(),
                check.status(),
                check.score(),
                check.maxScore(),
                "",
                "",
                List.of(),
                Map.of()));
    }

    private Finding keep(Finding finding) {
        return once(new Finding(finding.id(), finding.task(), finding.message(), ""));
    }

    private <T> Map<String, T> keep(Map<String, T> curves) {
        Map<String, T> kept = new LinkedHashMap<>();
        curves.forEach((name, curve) -> kept.put(once(name), once(curve)));
        return kept;
    }

    /** {@return the equal object that came first} */
    @SuppressWarnings("unchecked") // what equals an object is of its type
    private <T> T once(T object) {
        Object first = known.putIfAbsent(object, object);
        return first == null ? object : (T) first;
    }
}
