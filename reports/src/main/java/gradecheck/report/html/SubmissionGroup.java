package gradecheck.report.html;

import gradecheck.result.SubmissionSummary;
import java.util.List;

/**
 * Submissions that have something in common: the first by name, and a link to all of them, since half a class may have
 * handed in the same template.
 *
 * @param some the first of them
 * @param filter link that leaves all of them in the table
 * @param more how many others there are, in words; empty where there are none
 */
record SubmissionGroup(List<SubmissionLink> some, String filter, String more) {

    private static final int NAMED = 8;

    static SubmissionGroup of(List<SubmissionSummary> all, String query) {
        int others = all.size() - NAMED;
        return new SubmissionGroup(
                all.stream().limit(NAMED).map(SubmissionLink::of).toList(),
                Filter.link(query),
                others > 0 ? "and " + others + " more" : "");
    }
}
