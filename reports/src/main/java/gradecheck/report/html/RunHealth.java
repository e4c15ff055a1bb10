package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.Legible;
import gradecheck.report.words.Numbers;
import gradecheck.result.Isolation;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Summary;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the run itself went.
 *
 * @param isolation how the students' code was kept apart
 * @param weaknesses why that was less strict than can be, a sentence each
 * @param faults submissions at which the grader itself failed
 * @param retried submissions that were graded a second time, since the grader failed at the first
 * @param slowest submissions that took longest
 */
record RunHealth(
        String isolation,
        List<String> weaknesses,
        List<SubmissionLink> faults,
        List<SubmissionLink> retried,
        List<Slow> slowest) {

    static RunHealth of(Summary summary) {
        return new RunHealth(
                summary.isolation().stream().map(Isolation::tier).distinct().collect(Collectors.joining(", ")),
                summary.isolation().stream()
                        .flatMap(isolation -> isolation.reasons().stream())
                        .distinct()
                        .map(Legible::line)
                        .toList(),
                links(summary, submission -> submission.status() == SubmissionStatus.GRADER_ERROR),
                links(summary, submission -> summary.timing().retried().contains(submission.id())),
                summary.timing().slowest().stream()
                        .map(slow -> new Slow(
                                line(name(summary, slow.id())),
                                SubmissionLink.link(slow.id()),
                                Numbers.duration(slow.durationMillis())))
                        .toList());
    }

    private static List<SubmissionLink> links(Summary summary, Predicate<SubmissionSummary> which) {
        return summary.submissions().stream()
                .filter(which)
                .map(SubmissionLink::of)
                .toList();
    }

    private static String name(Summary summary, String id) {
        return summary.submissions().stream()
                .filter(submission -> submission.id().equals(id))
                .map(SubmissionSummary::name)
                .findFirst()
                .orElse(id);
    }

    /** A submission and the time it took. */
    record Slow(String name, String link, String duration) {}
}
