package gradecheck.report.words;

import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far somebody is with a task.
 *
 * @param task the task
 * @param kind in short
 * @param method name of the method that is not written yet; empty for all other kinds
 */
public record Standing(TaskResult task, Kind kind, String method) {

    /** How far that can be. */
    public enum Kind {
        /** All of its checks pass. */
        RIGHT("right"),
        /** An answer is wrong, or none came. */
        WRONG("wrong"),
        /** The stub of the template is there still. */
        UNWRITTEN("not written yet"),
        /** Nothing can be said before what it builds on is right. */
        WAITING("waiting");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** {@return for example {@code not written yet}} */
        public String word() {
            return word;
        }
    }

    /** How a session words that a stub, as a template has it, was called. */
    private static final Pattern STUB =
            Pattern.compile("(\\w+) threw UnsupportedOperationException: \\1 is not written yet\\b.*");

    /** How a check words that it waits for what a method builds on. */
    private static final Pattern WAITING = Pattern.compile(".*\\bcannot judge (\\w+)\\b.*");

    /** A stub as a template has it. */
    private static final Pattern STUB_IN_SOURCE = Pattern.compile(
            "^\\s*+throw new UnsupportedOperationException\\(\"(\\w+) is not written yet\"\\);", Pattern.MULTILINE);

    /**
     * Tells how far somebody is with each task.
     *
     * @param result of a submission
     * @return one for each task, in order; none where nothing was graded
     */
    public static List<Standing> ofAll(Result result) {
        if (result.status() != SubmissionStatus.GRADED) {
            return List.of();
        }
        Set<String> stubs = result.sources().files().stream()
                .flatMap(file -> STUB_IN_SOURCE.matcher(file.text()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        return result.tasks().stream().map(task -> of(task, stubs)).toList();
    }

    private static Standing of(TaskResult task, Set<String> stubs) {
        List<CheckResult> lost = task.checks().stream()
                .filter(check -> check.status() != CheckStatus.PASSED)
                .toList();
        Optional<String> stub = named(STUB, lost)
                .findFirst()
                .or(() -> named(WAITING, lost).filter(stubs::contains).findFirst());
        if (stub.isPresent()) {
            return new Standing(task, Kind.UNWRITTEN, stub.get());
        }
        if (lost.isEmpty()) {
            return new Standing(task, Kind.RIGHT, "");
        }
        boolean waits = lost.stream().allMatch(check -> check.status() == CheckStatus.BLOCKED);
        return new Standing(task, waits ? Kind.WAITING : Kind.WRONG, "");
    }

    private static Stream<String> named(Pattern words, List<CheckResult> checks) {
        return checks.stream()
                .map(check -> words.matcher(check.message()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    /** {@return its mark; of a wrong task that earned points it says so} */
    public Mark mark() {
        return switch (kind) {
            case RIGHT -> new Mark("✓", "+", kind.word, Tone.GOOD);
            case WRONG ->
                task.score().equals(Points.ZERO)
                        ? new Mark("✗", "x", kind.word, Tone.BAD)
                        : Mark.of(CheckStatus.PARTIAL);
            case UNWRITTEN -> new Mark("…", ".", kind.word, Tone.QUIET);
            case WAITING -> new Mark("⊘", "-", kind.word, Tone.QUIET);
        };
    }

    /**
     * Says what to do next: what keeps the submission from being run, else the lowest task that can be done now.
     *
     * @param result of a submission
     * @return a sentence; empty where all is right, or nothing can be said
     */
    public static String next(Result result) {
        return switch (result.status()) {
            case COMPILE_ERROR -> "Next: make it compile.";
            case NO_IMPLEMENTATION ->
                result.sources().files().isEmpty()
                        ? "Next: give the .java file with your class, or the folder that holds it."
                        : "Next: let your class implement the contract.";
            case AMBIGUOUS -> "Next: leave one class that implements the contract, or give its .java file alone.";
            case GRADED -> nextTask(result);
            case REJECTED, GRADER_ERROR -> "";
        };
    }

    private static String nextTask(Result result) {
        return ofAll(result).stream()
                .filter(standing -> standing.kind == Kind.UNWRITTEN || standing.kind == Kind.WRONG)
                .map(standing -> standing.kind == Kind.UNWRITTEN
                        ? "Next: write " + standing.method + "."
                        : "Next: repair " + standing.task.title() + ".")
                .findFirst()
                .orElse("");
    }
}
