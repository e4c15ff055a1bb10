package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.result.SubmissionSummary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A submission's name, to be clicked.
 *
 * @param name as people read it
 * @param link to its page
 */
record SubmissionLink(String name, String link) {

    static SubmissionLink of(SubmissionSummary submission) {
        return new SubmissionLink(line(submission.name()), link(submission.id()));
    }

    /** {@return where the page of a submission is, seen from the dashboard} */
    static String link(String id) {
        return "submissions/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "/index.html";
    }
}
