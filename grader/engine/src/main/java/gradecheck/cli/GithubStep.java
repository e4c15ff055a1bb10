package gradecheck.cli;

import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.grading.ReportFolder;
import gradecheck.grading.WholeFile;
import gradecheck.report.github.Annotations;
import gradecheck.report.github.ClassMarkdown;
import gradecheck.report.github.StepOutputs;
import gradecheck.report.github.SubmissionMarkdown;
import gradecheck.report.words.Legible;
import gradecheck.report.words.Mark;
import gradecheck.result.ClassChanges;
import gradecheck.result.GradeChange;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The step of a job on GitHub that this process is, or would be.
 *
 * @param summary where the summary of the job goes; null where the step has no such file
 * @param outputs where the step's outputs go; null where it has no such file
 * @param sourceRoot folder of the repository in which the submission's files lie; empty for its top
 */
record GithubStep(@Nullable Path summary, @Nullable Path outputs, String sourceRoot) {

    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";
    private static final String OUTPUTS = "GITHUB_OUTPUT";

    static GithubStep of(Map<String, String> environment, String sourceRoot) {
        return new GithubStep(file(environment, SUMMARY), file(environment, OUTPUTS), sourceRoot);
    }

    private static @Nullable Path file(Map<String, String> environment, String variable) {
        String path = environment.getOrDefault(variable, "");
        return path.isEmpty() ? null : Path.of(path);
    }

    /** Tells what a submission came to; {@return lines for standard output} */
    String tell(Result result, ClassChanges changes, ReportFolder reports) {
        Optional<GradeChange> change = changes.moved().stream()
                .filter(moved -> moved.id().equals(result.submission().id()))
                .findFirst();
        Path folder = folder(reports);
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("report", folder);
        files.put("result", reports.page(result).toAbsolutePath().resolveSibling("result.json"));
        return tell(result, change, files, Optional.of(folder));
    }

    /**
     * Tells what a submission came to.
     *
     * @param result of the submission
     * @param change how its marks moved since the run before, where they did
     * @param files outputs that name what was written, for example {@code report}; may be empty
     * @param folder takes the summary where the step has no file for it; empty where nothing else is written
     * @return lines for standard output
     */
    String tell(Result result, Optional<GradeChange> change, Map<String, Path> files, Optional<Path> folder) {
        String where = write(SubmissionMarkdown.summary(result, change), StepOutputs.of(result, files), folder);
        return Annotations.of(result, sourceRoot) + result.score() + " / " + result.maxScore() + ", "
                + Mark.verdict(result).word() + "\n" + where;
    }

    /** Tells what a class came to; {@return lines for standard output} */
    String tell(Summary ofClass, List<Result> results, ReportFolder reports) {
        Path folder = folder(reports);
        return Annotations.of(ofClass)
                + write(
                        ClassMarkdown.summary(ofClass, results),
                        StepOutputs.of(Map.of("report", folder)),
                        Optional.of(folder));
    }

    private static Path folder(ReportFolder reports) {
        return reports.dashboard().toAbsolutePath().normalize().resolveSibling("");
    }

    private String write(String markdown, String lines, Optional<Path> folder) {
        if (outputs != null) {
            append(OUTPUTS, outputs, lines);
        }
        if (summary != null) {
            append(SUMMARY, summary, markdown);
            return "";
        }
        return folder.map(in -> write(markdown, in.resolve("github-summary.md")))
                .orElse("");
    }

    private static String write(String markdown, Path file) {
        try {
            WholeFile.write(file, markdown);
        } catch (IOException e) {
            throw new UsageFault(file + " cannot be written: " + Reason.of(e) + ".");
        }
        return "summary of the job: " + Legible.line(file.toString()) + "\n";
    }

    private static void append(String variable, Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UsageFault(variable + " names " + file + ", which cannot be written: " + Reason.of(e) + ".");
        }
    }
}
