package gradecheck.cli;

import gradecheck.assignment.Bundle;
import gradecheck.fault.UsageFault;
import gradecheck.grading.Batch;
import gradecheck.grading.ReportFolder;
import gradecheck.grading.ResultStore;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.Entry;
import gradecheck.intake.Pseudonyms;
import gradecheck.intake.SubmissionFinder;
import gradecheck.report.json.SummaryJson;
import gradecheck.report.text.ClassText;
import gradecheck.report.text.Style;
import gradecheck.report.text.SubmissionText;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Summary;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gradecheck grade}: grades submissions and writes all reports. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Grades submissions and writes a report on each and on the class.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:graded, whatever the marks",
            "1:graded, and a score is below --fail-below",
            "2:wrong usage: a path, an option or the assignment",
            "3:strict isolation was demanded and is not to be had; nothing was graded",
            "70:a fault of the grader",
            "75:interrupted; the same command goes on where it was"
        },
        footer = {
            "",
            "Examples:",
            "  gradecheck grade examples/submissions",
            "  gradecheck grade submissions/ada --out ada-report",
            "  gradecheck grade export.zip",
            "  gradecheck grade Backpropagation.java --fail-below 50"
        })
final class GradeCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "A folder of submissions (each a folder, a .java file or an archive), a zip of such a folder, or a"
                            + " single submission. Archives are zip, tar and tar.gz.")
    private List<Path> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where reports go: a new or empty folder, or one written by an earlier run. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("gradecheck-report");

    @Mixin
    private final GradingOptions grading = new GradingOptions();

    @Option(
            names = "--anonymous",
            description =
                    "Put pseudonyms in the place of names. They stay the same from run to run, by a key that is kept in"
                            + " .gradecheck in your home folder. What students wrote into their sources stays.")
    private boolean anonymous;

    @Option(
            names = "--fresh",
            description = "Grade everything again. By default a result that is there already stays where nothing that"
                    + " counts has changed: submission, assignment, grader, Java, seed and isolation.")
    private boolean fresh;

    @Option(
            names = "--fail-below",
            paramLabel = "POINTS",
            description = "End with exit code 1 where a score is below this.")
    private @Nullable BigDecimal failBelow;

    @Mixin
    private final ScreenOptions screen;

    GradeCommand(Terminal terminal) {
        this.screen = new ScreenOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        int jobs = grading.jobs();
        try (Bundle bundle = Bundle.open(grading.assignment());
                Sandbox sandbox = Sandbox.open(grading.isolation());
                SubmissionGrader grader = new SubmissionGrader(bundle.assignment(), sandbox, grading.seed())) {
            Points least = least(bundle.assignment().rubric().points());
            SubmissionFinder finder = new SubmissionFinder(SubmissionGrader.officialNames(bundle.assignment()));
            paths.forEach(finder::add);
            List<Entry> entries = anonymous ? pseudonyms().of(finder.entries()) : finder.entries();
            try (ReportFolder reports = ReportFolder.take(out);
                    Progress progress = screen.progress(entries.size())) {
                progress.warn(sandbox.notStrict());
                progress.begin(finder.leftOut());
                ResultStore store = fresh ? reports.submissions().fresh() : reports.submissions();
                List<Result> results = grade(new Batch(grader, store, jobs, progress), entries, sandbox);
                progress.end();
                Duration wallTime = Duration.ofNanos(System.nanoTime() - start);
                Summary now = Summary.of(bundle.assignment().ref(), results, wallTime, progress.reused());
                Summary summary = reports.lastSummary().map(now::since).orElse(now);
                reports.write(summary, results);
                screen.print(
                        () -> SummaryJson.write(summary),
                        style -> ClassText.closing(summary, reports.dashboard().toString(), style),
                        style -> text(summary, results, reports, style));
                return exitCode(results, least).code();
            }
        }
    }

    private static List<Result> grade(Batch batch, List<Entry> entries, Sandbox sandbox) {
        return Interruption.during(() -> batch.grade(entries), () -> {
            batch.stop();
            sandbox.close();
        });
    }

    private static Pseudonyms pseudonyms() {
        return Pseudonyms.of(Path.of(System.getProperty("user.home"), ".gradecheck", "pseudonyms.key"));
    }

    private Points least(Points most) {
        if (failBelow == null) {
            return Points.ZERO;
        }
        if (failBelow.signum() < 0 || failBelow.compareTo(most.toDecimal()) > 0) {
            throw new UsageFault("--fail-below must be between 0 and the " + most + " points of the assignment, was "
                    + failBelow + ".");
        }
        try {
            return Points.of(failBelow);
        } catch (IllegalArgumentException e) {
            throw new UsageFault("--fail-below: " + e.getMessage() + ".");
        }
    }

    private static String text(Summary summary, List<Result> results, ReportFolder reports, Style style) {
        if (results.size() == 1) {
            Result only = reports.read(results.get(0).submission().id());
            return SubmissionText.render(only, reports.page(only).toString(), style);
        }
        return ClassText.render(summary, results, reports.dashboard().toString(), style);
    }

    private static ExitCode exitCode(List<Result> results, Points least) {
        if (results.stream().anyMatch(result -> result.status() == SubmissionStatus.GRADER_ERROR)) {
            return ExitCode.FAULT;
        }
        boolean below = results.stream().anyMatch(result -> result.score().compareTo(least) < 0);
        return below ? ExitCode.FAILED : ExitCode.OK;
    }
}
