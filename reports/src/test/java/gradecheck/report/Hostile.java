package gradecheck.report;

import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.Curve;
import gradecheck.result.Finding;
import gradecheck.result.Output;
import gradecheck.result.PartResult;
import gradecheck.result.Points;
import gradecheck.result.Refusal;
import gradecheck.result.Result;
import gradecheck.result.ResultMother;
import gradecheck.result.Sources;
import gradecheck.result.Visibility;
import java.util.List;
import java.util.Map;

/** Text that attacks whoever shows it, in every place a submission can reach. */
public final class Hostile {

    /** Attacks HTML, XML, templates, terminals and the eye. */
    public static final String TEXT = "<script>alert(1)</script>\u202Egnp.exe\u001B[2J\u009B\u0000\uD800\uFFFE"
            + "]]>&amp;\"'><img src=x onerror=alert(1)>${1+1}";

    private Hostile() {}

    /** {@return a graded submission that has it everywhere} */
    public static Result result() {
        PartResult part = new PartResult(TEXT, CheckStatus.FAILED, TEXT, Map.of(TEXT, TEXT));
        return ResultMother.aResult()
                .withName(TEXT)
                .withNotes(TEXT)
                .withTask("hostile", TEXT, check("Checks.hostile", part), check("Checks.again", part))
                .withFindings(new Finding(TEXT, "hostile", TEXT, TEXT))
                .withDiagnostic(new Diagnostic(TEXT, 1, TEXT, TEXT))
                .withRefusal(new Refusal(TEXT, TEXT, 1, TEXT))
                .withCurve(TEXT, new Curve(List.of(1.0, Double.NaN, 0.0, Double.POSITIVE_INFINITY, 1e300)))
                .withSources(new Sources(
                        List.of(new Sources.File(TEXT, TEXT + "\n" + TEXT, List.of(new Sources.Marker(2, TEXT)))), 1))
                .withOutput(new Output(TEXT, 7))
                .build();
    }

    private static CheckResult check(String id, PartResult part) {
        return new CheckResult(
                id,
                TEXT,
                Visibility.HIDDEN,
                CheckStatus.FAILED,
                Points.ZERO,
                new Points(500),
                TEXT,
                TEXT,
                List.of(part),
                Map.of(TEXT, TEXT));
    }
}
