package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;
import static gradecheck.report.words.Legible.text;

import gradecheck.result.Finding;
import gradecheck.result.Result;
import gradecheck.result.TaskResult;
import java.util.List;

/**
 * A finding as the page shows it.
 *
 * @param id of the misconception or the remark
 * @param task title of the task it was made in
 * @param message what it is and why it is wrong
 * @param evidence what was seen that shows it; empty where there is none
 */
record FindingView(String id, String task, String message, String evidence) {

    static List<FindingView> of(TaskResult task, Result result) {
        return result.findings().stream()
                .filter(finding -> finding.task().equals(task.id()))
                .map(finding -> of(finding, result))
                .toList();
    }

    static FindingView of(Finding finding, Result result) {
        String task = result.tasks().stream()
                .filter(each -> each.id().equals(finding.task()))
                .map(each -> line(each.title()))
                .findFirst()
                .orElse(line(finding.task()));
        return new FindingView(line(finding.id()), task, text(finding.message()), text(finding.evidence()));
    }
}
