package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.Numbers;
import gradecheck.result.Finding;
import gradecheck.result.FindingCount;
import gradecheck.result.Result;
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
 * @param filter link that leaves those submissions in the table
 * @param some the first of them
 * @param more how many others there are, in words; empty where there are none
 */
record FindingRow(
        String id, String message, String count, String share, String filter, List<SubmissionLink> some, String more) {

    private static final int NAMED = 8;

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
        List<SubmissionLink> some = summary.submissions().stream()
                .filter(submission -> submission.findings().contains(finding.id()))
                .limit(NAMED)
                .map(SubmissionLink::of)
                .toList();
        int others = finding.count() - some.size();
        return new FindingRow(
                line(finding.id()),
                line(message),
                Integer.toString(finding.count()),
                Numbers.percent(share),
                Filter.link("finding:" + finding.id()),
                some,
                others > 0 ? "and " + others + " more" : "");
    }
}
