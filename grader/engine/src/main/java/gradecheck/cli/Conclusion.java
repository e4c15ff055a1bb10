package gradecheck.cli;

import gradecheck.fault.UsageFault;
import gradecheck.grading.ReportFolder;
import gradecheck.grading.Shard;
import gradecheck.report.json.SummaryJson;
import gradecheck.report.text.ClassText;
import gradecheck.report.text.Style;
import gradecheck.report.text.SubmissionText;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a run over a class ends: where its reports go, what it prints, and with which exit code. */
final class Conclusion {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where reports go: a new or empty folder, or one written by an earlier run. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("gradecheck-report");

    @Option(
            names = "--fail-below",
            paramLabel = "POINTS",
            description = "End with exit code 1 where a score is below this.")
    private @Nullable BigDecimal failBelow;

    @Mixin
    private final FormatOptions formats;

    @Mixin
    private final ScreenOptions screen;

    private Points least = Points.ZERO;

    Conclusion(Terminal terminal, Map<String, String> environment) {
        this.formats = new FormatOptions(environment);
        this.screen = new ScreenOptions(terminal);
    }

    Path out() {
        return out;
    }

    Progress progress(int gradings) {
        return screen.progress(gradings);
    }

    /** See {@link FormatOptions#locate}. */
    void locate(Path asked, Optional<Path> folder) {
        formats.locate(asked, folder);
    }

    /** Looks at the demanded formats before any work is done for them; a part of a class has no reports. */
    void demandFormats(boolean isPart) {
        if (isPart && formats.given()) {
            throw new UsageFault(
                    "--format is for whole classes, and --shard grades a part. Give it to gradecheck merge.");
        }
        formats.requireUsable();
    }

    /** Looks at the demanded score before any work is done for it. */
    void demandPossible(Points most) {
        if (failBelow == null) {
            return;
        }
        if (failBelow.signum() < 0 || failBelow.compareTo(most.toDecimal()) > 0) {
            throw new UsageFault("--fail-below must be between 0 and the " + most + " points of the assignment, was "
                    + failBelow + ".");
        }
        try {
            least = Points.of(failBelow);
        } catch (IllegalArgumentException e) {
            throw new UsageFault("--fail-below: " + e.getMessage() + ".");
        }
    }

    /** Writes the reports on a class and prints what it came to. */
    ExitCode ofClass(Summary now, List<Result> results, ReportFolder reports) {
        Summary summary = reports.lastSummary().map(now::since).orElse(now);
        reports.write(summary, results);
        Optional<String> instead = formats.tell(summary, results, reports);
        screen.print(
                () -> SummaryJson.write(summary),
                style -> ClassText.closing(summary, reports.dashboard().toString(), style),
                style -> instead.orElseGet(() -> text(summary, results, reports, style)));
        return exitCode(results);
    }

    private static String text(Summary summary, List<Result> results, ReportFolder reports, Style style) {
        if (results.size() == 1) {
            Result only = reports.read(results.get(0).submission().id());
            return SubmissionText.render(only, reports.page(only).toString(), style);
        }
        return ClassText.render(summary, results, reports.dashboard().toString(), style);
    }

    /** Prints what a part of a class came to; reports on the class are for when all parts are there. */
    ExitCode ofShard(Shard shard, Summary summary, List<Result> results) {
        screen.print(
                () -> SummaryJson.write(summary),
                style -> ClassText.closing(summary, "", style),
                style -> ClassText.closing(summary, "", style) + "\nshard " + shard
                        + " is through. When all are: gradecheck merge " + out + "\n");
        return exitCode(results);
    }

    private ExitCode exitCode(List<Result> results) {
        if (results.stream().anyMatch(result -> result.status() == SubmissionStatus.GRADER_ERROR)) {
            return ExitCode.FAULT;
        }
        boolean below = results.stream().anyMatch(result -> result.score().compareTo(least) < 0);
        return below ? ExitCode.FAILED : ExitCode.OK;
    }
}
