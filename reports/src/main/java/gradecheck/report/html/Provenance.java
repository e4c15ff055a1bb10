package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.Numbers;
import gradecheck.result.Result;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing to know for grading the submission the same way again.
 *
 * @param name what it is
 * @param value what it was
 */
record Provenance(String name, String value) {

    static List<Provenance> of(Result result) {
        return Stream.of(
                        new Provenance("Submission", line(result.submission().origin())),
                        new Provenance(
                                "SHA-256 of its sources",
                                line(result.submission().sha256())),
                        new Provenance("Assignment", assignment(result)),
                        new Provenance("Seed", Long.toString(result.seed())),
                        new Provenance(
                                "Grader", "Gradecheck " + line(result.grader().version())),
                        new Provenance("Java", line(result.grader().java())),
                        new Provenance("Isolation", isolation(result)),
                        new Provenance("Time taken", Numbers.duration(result.durationMillis())))
                .filter(each -> !each.value().isEmpty())
                .toList();
    }

    private static String assignment(Result result) {
        return line(
                result.assignment().id() + ", version " + result.assignment().version());
    }

    private static String isolation(Result result) {
        String words =
                result.isolation().tier() + ", self-test " + result.isolation().selfTest();
        return line(Stream.concat(Stream.of(words), result.isolation().reasons().stream())
                .collect(Collectors.joining(". ")));
    }
}
