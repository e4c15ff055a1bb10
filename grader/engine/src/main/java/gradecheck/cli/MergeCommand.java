package gradecheck.cli;

import gradecheck.grading.Merge;
import gradecheck.grading.ReportFolder;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gradecheck merge}: joins the results of shards into one set of reports. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Joins what runs with --shard wrote into one report on the class.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:merged, whatever the marks",
            "1:merged, and a score is below --fail-below",
            "2:wrong usage, or folders that do not belong together",
            "3:a submission has no result, or two that differ; nothing was merged",
            "70:a fault of the grader",
            "75:interrupted; the same command goes on where it was"
        },
        footer = {
            "",
            "Examples:",
            "  gradecheck merge shared --out shared",
            "  gradecheck merge part-1 part-2 part-3 --out report"
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description =
                    "The folders that were given to these runs as --out; the one of the report may be among them.")
    private List<Path> folders = List.of();

    @Mixin
    private final Conclusion conclusion;

    MergeCommand(Terminal terminal, Map<String, String> environment) {
        this.conclusion = new Conclusion(terminal, environment);
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        conclusion.demandFormats(false);
        Merge merge = Merge.of(folders);
        try (ReportFolder reports = ReportFolder.take(conclusion.out())) {
            List<Result> results = merge.into(reports);
            conclusion.demandPossible(results.get(0).maxScore());
            Duration wallTime = Duration.ofNanos(System.nanoTime() - start);
            Summary summary = Summary.of(merge.manifest().assignment(), results, wallTime)
                    .withRoster(merge.manifest().roster());
            return conclusion.ofClass(summary, results, reports).code();
        }
    }
}
