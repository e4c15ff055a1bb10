package gradecheck.cli;

import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.grading.FinishedReport;
import gradecheck.grading.WholeFile;
import gradecheck.intake.Pseudonyms;
import gradecheck.report.lms.Account;
import gradecheck.report.lms.AccountText;
import gradecheck.report.lms.CanvasGradebook;
import gradecheck.report.lms.Classroom50Json;
import gradecheck.report.lms.Exported;
import gradecheck.report.lms.Grade;
import gradecheck.report.lms.GradesCsv;
import gradecheck.report.lms.GradescopeJson;
import gradecheck.report.lms.MoodleWorksheet;
import gradecheck.report.lms.UnfitFileException;
import gradecheck.result.AssignmentRef;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gradecheck export}: puts the grades of a finished report into the dialect of a learning platform. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Writes the grades of a finished report as a learning platform takes them. Nothing is graded anew.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written, and every result has its place",
            "2:wrong usage: the report, a file or an option; nothing was written",
            "3:written, but some results belong to nobody in the platform's file, or the grader failed at a submission that"
                    + " should have a file of its own",
            "70:a fault of the grader"
        },
        footer = {
            "",
            "Examples:",
            "  gradecheck export --to canvas --into gradebook-export.csv --column \"HW1 (1234)\"",
            "  gradecheck export --to moodle --into worksheet.csv --out upload.csv",
            "  gradecheck export --to gradescope --out /autograder/results/results.json",
            "  gradecheck export --to classroom50 --out result.json",
            "  gradecheck export --to csv spring-report --out grades.csv"
        })
final class ExportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "REPORT",
            arity = "0..1",
            description = "A folder written by gradecheck grade. Default: ${DEFAULT-VALUE}")
    private Path report = Path.of("gradecheck-report");

    @Option(
            names = "--to",
            paramLabel = "PLATFORM",
            required = true,
            description = "Who is to read it: ${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ExportTarget to;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write, or a folder to write to. Default: a file named after the platform")
    private @Nullable Path out;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description =
                    "The file that was downloaded from the platform, to be filled in; it is left as it is. Of Canvas"
                            + " the exported grade book, of Moodle the grading worksheet.")
    private @Nullable Path into;

    @Option(
            names = "--column",
            paramLabel = "TITLE",
            description = "Canvas: the assignment's column. Default: the one that is titled as the assignment")
    private String column = "";

    @Option(
            names = "--grade-column",
            paramLabel = "TITLE",
            description = "Moodle: the column for grades, where its title is not recognised")
    private String gradeColumn = "";

    @Option(
            names = "--feedback-column",
            paramLabel = "TITLE",
            description = "Moodle: the column for feedback, where its title is not recognised")
    private String feedbackColumn = "";

    @Mixin
    private final ScreenOptions screen;

    private final Map<String, String> environment;

    ExportCommand(Terminal terminal, Map<String, String> environment) {
        this.environment = environment;
        this.screen = new ScreenOptions(terminal);
    }

    @Override
    public Integer call() {
        FinishedReport finished = FinishedReport.open(report);
        requireNames(finished);
        requireFitting("--into", into != null, Set.of(ExportTarget.CANVAS, ExportTarget.MOODLE));
        requireFitting("--column", !column.isEmpty(), Set.of(ExportTarget.CANVAS));
        requireFitting("--grade-column", !gradeColumn.isEmpty(), Set.of(ExportTarget.MOODLE));
        requireFitting("--feedback-column", !feedbackColumn.isEmpty(), Set.of(ExportTarget.MOODLE));
        boolean many = to.isOfEach() && finished.summary().submissions().size() > 1;
        Path place = many ? folder() : file();
        requireOther(place);
        Account account = export(finished, place, many);
        screen.print(
                () -> AccountText.json(account, to.toString(), place.toString()),
                style -> AccountText.closing(account, place.toString()),
                style -> AccountText.render(account, place.toString()));
        boolean fileMissing = to.isOfEach() && !account.ungraded().isEmpty();
        return (account.unmatched().isEmpty() && !fileMissing ? ExitCode.OK : ExitCode.INCOMPLETE).code();
    }

    private void requireFitting(String option, boolean given, Set<ExportTarget> targets) {
        if (given && !targets.contains(to)) {
            String all = targets.stream().map(ExportTarget::toString).sorted().collect(Collectors.joining(" and "));
            throw new UsageFault(option + " is for " + all + ", not for " + to + ". Leave it out.");
        }
    }

    /** A class under pseudonyms cannot be brought home. */
    private void requireNames(FinishedReport finished) {
        boolean anonymous = finished.summary().submissions().stream()
                .anyMatch(submission ->
                        submission.name().equals(submission.id()) && Pseudonyms.isPseudonym(submission.id()));
        if (anonymous) {
            throw new UsageFault(report + " is anonymous, and no platform knows its pseudonyms. Grade the submissions"
                    + " without --anonymous, and export that report.");
        }
    }

    private Path file() {
        if (out == null) {
            return Path.of(to.file());
        }
        return Files.isDirectory(out) ? out.resolve(to.file()) : out;
    }

    private Path folder() {
        return out == null ? Path.of(to.toString()) : out;
    }

    private void requireOther(Path file) {
        try {
            if (into != null && Files.exists(into) && Files.exists(file) && Files.isSameFile(into, file)) {
                throw new UsageFault(
                        "--out would replace " + into + ", which was downloaded. Give --out another file.");
            }
        } catch (IOException e) {
            throw new UsageFault("Whether --out and --into are the same file cannot be told: " + e.getMessage() + ".");
        }
    }

    private Account export(FinishedReport finished, Path place, boolean many) {
        try {
            return switch (to) {
                case CANVAS -> write(place, canvas(finished.summary().assignment(), grades(finished)));
                case MOODLE -> write(place, moodle(grades(finished)));
                case CSV -> write(place, GradesCsv.render(grades(finished)));
                case GRADESCOPE ->
                    ExportedFiles.write(
                            finished,
                            id -> many ? place.resolve(id).resolve(to.file()) : place,
                            GradescopeJson::render);
                case CLASSROOM50 ->
                    ExportedFiles.write(
                            onlyOne(finished), id -> place, result -> Classroom50Json.render(result, environment));
            };
        } catch (UnfitFileException e) {
            throw new UsageFault((into == null ? "" : into + ": ") + e.getMessage());
        } catch (IOException e) {
            throw new UsageFault("The grades cannot be written to " + place + ": " + Reason.of(e)
                    + ". Give --out a place that can be written to.");
        }
    }

    /** What Classroom 50 tells of in its variables is one submission. */
    private FinishedReport onlyOne(FinishedReport finished) {
        int submissions = finished.summary().submissions().size();
        if (submissions != 1) {
            throw new UsageFault("Classroom 50 grades one submission at a time, and " + report + " has " + submissions
                    + ". Export a report of one.");
        }
        return finished;
    }

    private static List<Grade> grades(FinishedReport finished) {
        return finished.results().map(Grade::of).toList();
    }

    private static Account write(Path file, Exported table) throws IOException {
        WholeFile.write(file, table.text());
        return table.account();
    }

    private Exported canvas(AssignmentRef assignment, List<Grade> grades) throws UnfitFileException {
        if (into != null) {
            return CanvasGradebook.fill(text(into), column, List.of(assignment.title(), assignment.id()), grades);
        }
        if (column.isBlank()) {
            throw new UsageFault(
                    "Canvas has to be told which assignment: give the grade book that was downloaded from it"
                            + " with --into, or the title of the column with --column \"HW1 (1234)\".");
        }
        return CanvasGradebook.write(column, grades);
    }

    private Exported moodle(List<Grade> grades) throws UnfitFileException {
        if (into == null) {
            throw new UsageFault(
                    "Moodle takes back a grading worksheet only: download it at Submissions, and give it with"
                            + " --into.");
        }
        return MoodleWorksheet.fill(text(into), gradeColumn, feedbackColumn, grades);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UsageFault("There is no file at " + file + ", which --into names.");
        } catch (CharacterCodingException e) {
            throw new UsageFault(file + " is not UTF-8. Take the file as it was downloaded, or save it as CSV UTF-8.");
        } catch (IOException e) {
            throw new UsageFault(file + " cannot be read: " + Reason.of(e) + ".");
        }
    }
}
