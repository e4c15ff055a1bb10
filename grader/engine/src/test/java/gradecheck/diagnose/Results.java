package gradecheck.diagnose;

import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Finding;
import gradecheck.result.PartResult;
import gradecheck.result.Points;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import java.util.List;
import java.util.Map;

/** Results of checks and findings, by what tells them apart here. */
final class Results {

    private Results() {}

    static TaskResult task(String id, CheckResult... checks) {
        return new TaskResult(id, id, Points.ZERO, Points.ZERO, List.of(checks));
    }

    static CheckResult check(String id, CheckStatus status, PartResult... parts) {
        return new CheckResult(
                id, id, Visibility.HIDDEN, status, Points.ZERO, Points.ZERO, "", "", List.of(parts), Map.of());
    }

    static PartResult part(String name, CheckStatus status) {
        return new PartResult(name, status, "");
    }

    static Finding finding(String task, String... places) {
        return new Finding(task + ".some", task, "", "", List.of(places));
    }
}
