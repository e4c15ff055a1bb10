package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import gradecheck.report.words.ChangeWords;
import gradecheck.result.GradeChange;
import gradecheck.result.Summary;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is new in a class since the run before.
 *
 * @param sentence sums it up; empty where nothing is new
 * @param rows submissions whose marks moved
 * @param more how many rows are left out, in words; empty where none is
 * @param joined submissions that were not there before, in words
 * @param left ids of those that are there no longer
 */
record GradeChanges(String sentence, List<Row> rows, String more, String joined, String left) {

    private static final int MOST_ROWS = 200;
    private static final int MOST_IDS = 20;

    static GradeChanges of(Summary summary) {
        List<GradeChange> moved = summary.changes().moved();
        return new GradeChanges(
                ChangeWords.sentence(summary),
                moved.stream().limit(MOST_ROWS).map(Row::of).toList(),
                moved.size() > MOST_ROWS ? "and " + (moved.size() - MOST_ROWS) + " more, which summary.json lists" : "",
                some(summary.changes().joined()),
                some(summary.changes().left()));
    }

    private static String some(List<String> ids) {
        String more = ids.size() > MOST_IDS ? " and " + (ids.size() - MOST_IDS) + " more" : "";
        return line(ids.stream().limit(MOST_IDS).collect(Collectors.joining(", "))) + more;
    }

    /** One submission. */
    record Row(SubmissionLink who, String before, String now, String difference, String what, String why) {

        static Row of(GradeChange change) {
            return new Row(
                    new SubmissionLink(line(change.name()), SubmissionLink.link(change.id())),
                    change.scoreBefore().toString(),
                    change.score().toString(),
                    ChangeWords.signed(change),
                    line(ChangeWords.what(change)),
                    line(ChangeWords.why(change)));
        }
    }
}
