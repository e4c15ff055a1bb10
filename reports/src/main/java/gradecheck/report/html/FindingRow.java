package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.Numbers;
import gradecheck.result.Finding;
import gradecheck.result.FindingCount;
import gradecheck.result.Result;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Summary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A misconception or remark, and who has it.
 *
 * @param id of the finding
 * @param message what it means, as the first student with it is told
 * @param count how many submissions show it
 * @param share the same in percent
 * @param who has it
 */
record FindingRow(String id, String message, String count, String share, SubmissionGroup who) {

    static List<FindingRow> ofAll(Summary summary, List<Result> results) {
        Map<String, String> messages = results.stream()
                .flatMap(result -> result.findings().stream())
                .collect(Collectors.toMap(Finding::id, Finding::message, (first, other) -> first));
        return summary.findings().stream()
                .map(finding -> of(finding, messages.getOrDefault(finding.id(), ""), summary))
                .toList();
    }

    private static FindingRow of(FindingCount finding, String message, Summary summary) {
        double share =
                (double) finding.count() / Math.max(1, summary.submissions().size());
        List<SubmissionSummary> who = summary.submissions().stream()
                .filter(submission -> submission.findings().contains(finding.id()))
                .toList();
        return new FindingRow(
                line(finding.id()),
                line(message),
                Integer.toString(finding.count()),
                Numbers.percent(share),
                SubmissionGroup.of(who, "finding:" + finding.id()));
    }
}
