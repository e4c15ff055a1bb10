package gradecheck.cli;

import gradecheck.assignment.Bundle;
import gradecheck.fault.UsageFault;
import gradecheck.grading.Batch;
import gradecheck.grading.ReportFolder;
import gradecheck.grading.ResultStore;
import gradecheck.grading.Shard;
import gradecheck.grading.SubmissionGrader;
import gradecheck.grading.Version;
import gradecheck.intake.Entry;
import gradecheck.intake.Pseudonyms;
import gradecheck.result.Attendance;
import gradecheck.result.Manifest;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import gradecheck.sandbox.Program;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            "  gradecheck grade hw1-submissions.zip --roster gradebook.csv",
            "  gradecheck grade downloads --layout moodle",
            "  gradecheck grade submissions --out shared --shard 3/40",
            "  gradecheck grade Backpropagation.java --fail-below 50",
            "  gradecheck grade . --format github"
        })
final class GradeCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "A folder of submissions (each a folder, a .java file or an archive), what a learning platform gives"
                            + " out, a zip of these, or a single submission. Archives are zip, tar and tar.gz.")
    private List<Path> paths = List.of();

    @Mixin
    private final ClassOptions people = new ClassOptions();

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
            names = "--shard",
            paramLabel = "I/N",
            description = "Grade the I-th of N parts of the class, I from 1, so that several machines share the work."
                    + " gradecheck merge joins what they wrote, to one folder or to several.")
    private @Nullable String shard;

    @Mixin
    private final Conclusion conclusion;

    GradeCommand(Terminal terminal, Map<String, String> environment) {
        this.conclusion = new Conclusion(terminal, environment);
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        int jobs = grading.jobs();
        conclusion.demandFormats(shard != null);
        try (Sandbox sandbox = Sandbox.open(grading.isolation(), Program.COMPILER);
                Bundle bundle = Bundle.open(grading.assignment());
                SubmissionGrader grader = new SubmissionGrader(bundle.assignment(), sandbox, grading.seed())) {
            bundle.requirePrivate("grade");
            conclusion.demandPossible(bundle.assignment().rubric().points());
            ClassOptions.Found found = people.find(paths, bundle.assignment(), !anonymous);
            List<Entry> entries = anonymous ? pseudonyms().of(found.entries()) : found.entries();
            if (paths.size() == 1 && entries.size() == 1) {
                conclusion.locate(paths.get(0), entries.get(0).folder());
            }
            Optional<Shard> share = Optional.ofNullable(shard).map(Shard::of);
            List<Entry> own = share.map(part -> part.of(entries)).orElse(entries);
            try (ReportFolder reports = share.isPresent()
                            ? ReportFolder.share(
                                    conclusion.out(), manifest(bundle, grader, found.attendance(), entries))
                            : ReportFolder.take(conclusion.out());
                    Progress progress = conclusion.progress(own.size())) {
                demandNoNames(reports);
                progress.warn(sandbox.notStrict());
                progress.say(found.lines());
                progress.begin(found.leftOut());
                ResultStore store = fresh ? reports.submissions().fresh() : reports.submissions();
                List<Result> results = grade(new Batch(grader, store, jobs, progress), own, sandbox);
                progress.end();
                Duration wallTime = Duration.ofNanos(System.nanoTime() - start);
                Summary summary = Summary.of(bundle.assignment().ref(), results, wallTime)
                        .withRun(progress.reused(), progress.retried())
                        .withRoster(found.attendance());
                return share.map(part -> conclusion.ofShard(part, summary, results))
                        .orElseGet(() -> conclusion.ofClass(summary, results, reports))
                        .code();
            }
        }
    }

    private void demandNoNames(ReportFolder reports) {
        if (anonymous && !reports.ids().stream().allMatch(Pseudonyms::isOne)) {
            throw new UsageFault(conclusion.out() + " holds results under students' names, which would stay there."
                    + " With --anonymous, give --out another folder.");
        }
    }

    private static List<Result> grade(Batch batch, List<Entry> entries, Sandbox sandbox) {
        return Interruption.during(() -> batch.grade(entries), () -> {
            batch.stop();
            sandbox.close();
        });
    }

    private Manifest manifest(Bundle bundle, SubmissionGrader grader, Attendance attendance, List<Entry> entries) {
        return new Manifest(
                bundle.assignment().ref(),
                Version.ref(),
                grading.seed(),
                attendance,
                entries.parallelStream()
                        .map(entry -> new Manifest.Item(entry.id(), grader.key(entry)))
                        .toList());
    }

    private static Pseudonyms pseudonyms() {
        return Pseudonyms.of(Path.of(System.getProperty("user.home"), ".gradecheck", "pseudonyms.key"));
    }
}
