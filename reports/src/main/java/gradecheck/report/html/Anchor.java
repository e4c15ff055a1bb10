package gradecheck.report.html;

import gradecheck.result.CheckResult;
import gradecheck.result.TaskResult;

/** Names places on a page so that a link can lead there, also from another page or a message. */
final class Anchor {

    private Anchor() {}

    static String ofTask(TaskResult task) {
        return "task-" + plain(task.id());
    }

    static String ofCheck(CheckResult check) {
        return "check-" + plain(check.id());
    }

    private static String plain(String id) {
        return id.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
