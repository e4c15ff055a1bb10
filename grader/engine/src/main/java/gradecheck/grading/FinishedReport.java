package gradecheck.grading;

import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.report.json.ResultJson;
import gradecheck.report.json.SummaryJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.Result;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The reports of a run that came to its end, to be read again. */
public final class FinishedReport {

    private final Path folder;
    private final Summary summary;

    private FinishedReport(Path folder, Summary summary) {
        this.folder = folder;
        this.summary = summary;
    }

    /**
     * Opens a folder of reports.
     *
     * @param folder written by a run
     * @return what is in it, of which the summary has been read
     * @throws UsageFault where there is none, or it cannot be read
     */
    public static FinishedReport open(Path folder) {
        Path file = folder.resolve(ReportFolder.SUMMARY);
        if (!Files.isRegularFile(file)) {
            throw new UsageFault("There is no finished report at " + folder + ": it lacks " + ReportFolder.SUMMARY
                    + ". Name a folder that gradecheck grade has written.");
        }
        try {
            FinishedReport report = new FinishedReport(folder, SummaryJson.read(text(file)));
            report.requireIds();
            return report;
        } catch (IOException | UnreadableReportException e) {
            throw unreadable(file, e);
        }
    }

    /** Ids name folders, so none may lead elsewhere. */
    private void requireIds() {
        Set<String> seen = new HashSet<>();
        for (SubmissionSummary submission : summary.submissions()) {
            if (!isName(submission.id()) || !seen.add(submission.id())) {
                throw new UsageFault(folder.resolve(ReportFolder.SUMMARY) + " is damaged: \"" + submission.id()
                        + "\" is not the id of one submission. Grade the submissions again.");
            }
        }
    }

    private static boolean isName(String id) {
        try {
            Path path = Path.of(id);
            return path.getNameCount() == 1
                    && !path.isAbsolute()
                    && !id.isEmpty()
                    && !id.equals(".")
                    && !id.equals("..")
                    && path.toString().equals(id);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** {@return what the class came to} */
    public Summary summary() {
        return summary;
    }

    /**
     * {@return the results in the order of the summary, each read when it is its turn}
     *
     * <p>Reading one throws a {@link UsageFault} where it is missing, cannot be read, or is not the one that the
     * summary was made of.
     */
    public Stream<Result> results() {
        return summary.submissions().stream().map(this::result);
    }

    private Result result(SubmissionSummary submission) {
        Path file = folder.resolve(ReportFolder.SUBMISSIONS)
                .resolve(submission.id())
                .resolve(ResultFiles.RESULT);
        try {
            Result result = ResultJson.read(text(file));
            requireSame(file, submission, result);
            return result;
        } catch (IOException | UnreadableReportException e) {
            throw unreadable(file, e);
        }
    }

    private void requireSame(Path file, SubmissionSummary submission, Result result) {
        if (!result.assignment().equals(summary.assignment())) {
            throw new UsageFault(file + " is a result of the assignment "
                    + result.assignment().id() + ", version "
                    + result.assignment().version()
                    + ", and the summary beside it is of another or of another version ("
                    + summary.assignment().id() + ", " + summary.assignment().version()
                    + "). Grade all submissions with one.");
        }
        boolean same = result.submission().id().equals(submission.id())
                && result.status() == submission.status()
                && result.score().equals(submission.score())
                && result.maxScore().equals(submission.maxScore());
        if (!same) {
            throw new UsageFault(file + " and the summary beside it tell different things of " + submission.id()
                    + ", as after a run that was interrupted. Run gradecheck grade to its end.");
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static UsageFault unreadable(Path file, Exception e) {
        return new UsageFault(file + " cannot be read: " + Reason.of(e) + ". Grade the submissions again.");
    }
}
