package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import freemarker.template.TemplateModel;
import gradecheck.report.json.ScriptJson;
import gradecheck.report.words.Mark;
import gradecheck.result.FindingCount;
import gradecheck.result.Points;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.SubmissionSummary;
import gradecheck.result.Summary;
import gradecheck.result.TaskSummary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The table of submissions: its first rows as they stand in the page, and all of them for the script, which shows them
 * by the page, sorted and filtered. Ten thousand rows in the page itself would take a browser seconds.
 *
 * @param tasks ids, one a column
 * @param rows the first submissions
 * @param more what to do without the script where there are more; empty where there are not
 * @param data all submissions, as JSON
 */
record SubmissionTable(List<String> tasks, List<SubmissionRow> rows, String more, TemplateModel data) {

    private static final int STANDING = 500;

    static SubmissionTable of(Summary summary) {
        List<SubmissionSummary> all = summary.submissions();
        String more = all.size() > STANDING
                ? "Without scripts this page lists the first " + STANDING + " of " + all.size()
                        + "; gradebook.csv lists all."
                : "";
        return new SubmissionTable(
                summary.tasks().stream().map(task -> line(task.id())).toList(),
                SubmissionRow.ofAll(all.subList(0, Math.min(STANDING, all.size())), summary.tasks()),
                more,
                Markup.trusted(ScriptJson.write(Data.of(summary))));
    }

    /** What the script is given; short, since a class may be large. */
    private record Data(
            List<Mark> statuses,
            List<String> statusIds,
            List<String> tasks,
            List<String> findings,
            List<List<Integer>> same,
            List<Row> rows) {

        static Data of(Summary summary) {
            List<String> findings =
                    summary.findings().stream().map(FindingCount::id).toList();
            return new Data(
                    Arrays.stream(SubmissionStatus.values()).map(Mark::of).toList(),
                    Arrays.stream(SubmissionStatus.values())
                            .map(SubmissionStatus::id)
                            .toList(),
                    summary.tasks().stream().map(task -> line(task.id())).toList(),
                    findings.stream().map(finding -> line(finding)).toList(),
                    same(summary),
                    summary.submissions().stream()
                            .map(submission -> Row.of(submission, summary.tasks(), findings))
                            .toList());
        }

        /** {@return for each group with the same sources the numbers of its rows, from 0} */
        private static List<List<Integer>> same(Summary summary) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < summary.submissions().size(); i++) {
                places.putIfAbsent(summary.submissions().get(i).id(), i);
            }
            return summary.sameSources().stream()
                    .map(ids -> ids.stream()
                            .map(places::get)
                            .filter(Objects::nonNull)
                            .toList())
                    .toList();
        }
    }

    /** Points are in hundredths. Of an id that is the name, too, nothing is written. */
    private record Row(String n, String i, String l, int s, int p, int m, List<Integer> t, List<Integer> f, int late) {

        static Row of(SubmissionSummary submission, List<TaskSummary> tasks, List<String> findings) {
            return new Row(
                    line(submission.name()),
                    submission.name().equals(submission.id()) ? "" : line(submission.id()),
                    SubmissionLink.link(submission.id()),
                    Arrays.asList(SubmissionStatus.values()).indexOf(submission.status()),
                    submission.score().hundredths(),
                    submission.maxScore().hundredths(),
                    tasks.stream()
                            .map(task -> submission
                                    .tasks()
                                    .getOrDefault(task.id(), Points.ZERO)
                                    .hundredths())
                            .toList(),
                    submission.findings().stream().map(findings::indexOf).toList(),
                    submission.late() ? 1 : 0);
        }
    }
}
