package gradecheck.report.github;

import gradecheck.report.words.FirstToFix;
import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.result.CheckResult;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.PartResult;
import gradecheck.result.Result;
import gradecheck.result.Sources;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Summary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Errors at the lines of a pull request, as commands in the log of a step. */
public final class Annotations {

    /** GitHub shows ten errors of a step; the last one tells how many more there are. */
    private static final int MOST = 9;

    private Annotations() {}

    /**
     * Says of each task that lost points, or of each error of the compiler, what is wrong.
     *
     * @param result of one submission
     * @param root folder of the repository in which the submission's files lie; empty for its top
     * @return at most ten lines, each ended by a line feed; none where nothing is wrong
     */
    public static String of(Result result, String root) {
        String folder = root.isEmpty() || root.endsWith("/") ? root : root + "/";
        if (result.status() == SubmissionStatus.GRADED) {
            return limited(FirstToFix.of(result).stream()
                    .map(first -> toFix(first, result.sources(), folder))
                    .toList());
        }
        List<Diagnostic> diagnostics = result.compilation().diagnostics();
        String title = Mark.of(result.status()).word();
        return limited(
                diagnostics.isEmpty()
                        ? List.of(WorkflowCommand.error("", 0, title, notes(result)))
                        : diagnostics.stream()
                                .map(each -> WorkflowCommand.error(
                                        each.file().isEmpty() ? "" : folder + each.file(),
                                        each.line(),
                                        title,
                                        each.message()))
                                .toList());
    }

    /**
     * Says which submissions of a class could not be graded.
     *
     * @param summary of the class
     * @return at most ten lines, each ended by a line feed; none where all could be
     */
    public static String of(Summary summary) {
        return limited(summary.submissions().stream()
                .filter(submission -> submission.status() != SubmissionStatus.GRADED)
                .map(Annotations::ungraded)
                .toList());
    }

    private static String ungraded(SubmissionSummary submission) {
        return WorkflowCommand.error(
                "", 0, submission.id(), Mark.of(submission.status()).word());
    }

    private static String notes(Result result) {
        return result.notes().isEmpty() ? "Nothing could be graded." : String.join("\n", result.notes());
    }

    private static String toFix(FirstToFix first, Sources sources, String folder) {
        CheckResult check = first.check();
        String title = first.task().title() + " (" + first.task().score() + " / "
                + first.task().maxScore() + ")";
        String message = check.name() + ": " + check.message() + (check.hint().isEmpty() ? "" : "\n" + check.hint());
        return place(check, sources)
                .map(place -> WorkflowCommand.error(folder + place.path(), place.line(), title, message))
                .orElseGet(() -> WorkflowCommand.error("", 0, title, message));
    }

    private record Place(String path, int line) {}

    /** The first line that is marked with what the check, or one of its parts, says. */
    private static Optional<Place> place(CheckResult check, Sources sources) {
        Set<String> messages = Stream.concat(
                        Stream.of(check.message()), check.parts().stream().map(PartResult::message))
                .filter(message -> !message.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        return sources.files().stream()
                .flatMap(file -> file.markers().stream()
                        .filter(marker -> messages.contains(marker.message()))
                        .map(marker -> new Place(file.path(), marker.line())))
                .findFirst();
    }

    private static String limited(List<String> errors) {
        int more = errors.size() - MOST;
        Stream<String> last = more > 0
                ? Stream.of(WorkflowCommand.error(
                        "", 0, "And more", Numbers.count(more, "other is", "others are") + " in the report."))
                : Stream.of();
        return Stream.concat(IntStream.range(0, Math.min(MOST, errors.size())).mapToObj(errors::get), last)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
