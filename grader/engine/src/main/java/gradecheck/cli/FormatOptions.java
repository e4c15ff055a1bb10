package gradecheck.cli;

import gradecheck.fault.UsageFault;
import gradecheck.grading.ReportFolder;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which formats results are told beside the ordinary reports. */
final class FormatOptions {

    @Option(
            names = "--format",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Further formats: github, which writes annotations to standard output in place of the text, a"
                            + " summary of the job to GITHUB_STEP_SUMMARY and score, max-score, status, report and result to"
                            + " GITHUB_OUTPUT. Where the first is not set, the summary is github-summary.md beside the reports, if any.")
    private List<ReportFormat> formats = List.of();

    @Option(
            names = "--source-root",
            paramLabel = "DIR",
            description =
                    "For annotations: the folder of the repository that PATH is a copy of, or lies in where it is a"
                            + " file. Default: where PATH lies below GITHUB_WORKSPACE, and elsewhere the top")
    private @Nullable Path sourceRoot;

    private final Map<String, String> environment;
    private Path below = Path.of("");

    FormatOptions(Map<String, String> environment) {
        this.environment = environment;
    }

    /** {@return whether a format was asked for} */
    boolean given() {
        return !formats.isEmpty();
    }

    /** Looks at the options before any work is done for them. */
    void requireUsable() {
        inRepository();
    }

    /**
     * Says where the one submission lies, so that annotations find its files.
     *
     * @param asked what the user named
     * @param folder in which its files lie, where there is one
     */
    void locate(Path asked, Optional<Path> folder) {
        if (!given()) {
            return;
        }
        try {
            Path base =
                    (Files.isDirectory(asked) ? asked : asked.toAbsolutePath().resolveSibling("")).toRealPath();
            Path files = folder.isPresent() ? folder.get().toRealPath() : base;
            Path top =
                    sourceRoot == null ? workspace().filter(files::startsWith).orElse(base) : base;
            below = files.startsWith(top) ? top.relativize(files) : below;
        } catch (IOException e) {
            throw new UsageFault(asked + " is gone: " + e.getMessage() + ".");
        }
    }

    private Optional<Path> workspace() throws IOException {
        Path folder = Path.of(environment.getOrDefault("GITHUB_WORKSPACE", ""));
        return folder.isAbsolute() && Files.isDirectory(folder) ? Optional.of(folder.toRealPath()) : Optional.empty();
    }

    /** {@return who tells GitHub, where that was asked for} */
    Optional<GithubStep> github() {
        return formats.contains(ReportFormat.GITHUB)
                ? Optional.of(GithubStep.of(environment, inRepository()))
                : Optional.empty();
    }

    /** {@return the folder as GitHub writes it; empty for the top} */
    private String inRepository() {
        Path inside = (sourceRoot == null ? below : sourceRoot.resolve(below)).normalize();
        if (inside.isAbsolute() || inside.startsWith("..")) {
            throw new UsageFault(
                    "--source-root must be a folder of the repository as seen from its top, was " + sourceRoot + ".");
        }
        return inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
    }

    /** Tells what a check came to in all formats; {@return what to print in place of the text, where there is such} */
    Optional<String> tell(Result result, Optional<Path> page) {
        Optional<Path> folder = page.map(Path::toAbsolutePath).map(Path::getParent);
        Map<String, Path> files = folder.map(in -> Map.of("report", in)).orElse(Map.of());
        return github().map(step -> step.tell(result, Optional.empty(), files, folder));
    }

    /** Tells what a class came to in all formats; {@return what to print in place of the text, where there is such} */
    Optional<String> tell(Summary summary, List<Result> results, ReportFolder reports) {
        return github().map(step -> results.size() == 1
                ? step.tell(reports.read(results.get(0).submission().id()), summary.changes(), reports)
                : step.tell(summary, results, reports));
    }
}
