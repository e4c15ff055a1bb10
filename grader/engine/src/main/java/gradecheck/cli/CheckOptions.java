package gradecheck.cli;

import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.grading.WholeFile;
import gradecheck.report.html.SubmissionPage;
import gradecheck.report.json.ResultJson;
import gradecheck.report.text.CheckText;
import gradecheck.result.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which submission is checked, and where the report on it goes. */
final class CheckOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            description = "Your folder, .java file or archive. Default: the current folder")
    private Path path = Path.of(".");

    @Mixin
    private final AssignmentOption assignment = new AssignmentOption();

    @Mixin
    private final IsolationOption isolation = new IsolationOption();

    @Option(names = "--html", paramLabel = "FILE", description = "Write the report to this file as a page, too.")
    private @Nullable Path page;

    @Mixin
    private final ScreenOptions screen;

    CheckOptions(Terminal terminal) {
        this.screen = new ScreenOptions(terminal);
    }

    /** {@return where the submission lies} */
    Path path() {
        return path;
    }

    /** {@return what checks it, to be closed by the caller} */
    Checker checker() {
        Nearby.suggest(path);
        return Checker.open(path, assignment.path(), isolation.wanted());
    }

    ScreenOptions screen() {
        return screen;
    }

    /**
     * Writes the report.
     *
     * @param result of the public checks
     * @param earlier the one before, where there is one
     * @param formats told of the page that was written, if one was; gives what is printed in place of the text, if
     *     something is
     * @throws UsageFault where the page cannot be written
     */
    void report(Result result, Optional<Result> earlier, Function<Optional<Path>, Optional<String>> formats) {
        if (page != null) {
            write(page, SubmissionPage.render(result, earlier));
        }
        Optional<String> instead = formats.apply(Optional.ofNullable(page));
        screen.print(
                () -> ResultJson.write(result),
                style -> CheckText.closing(result, style),
                style -> instead.orElseGet(
                        () -> CheckText.render(result, earlier, page == null ? "" : page.toString(), style)));
    }

    private static void write(Path page, String text) {
        try {
            WholeFile.write(page, text);
        } catch (IOException e) {
            throw new UsageFault("--html: " + page + " cannot be written (" + Reason.of(e)
                    + "). Give a file in a folder that you may write to.");
        }
    }
}
