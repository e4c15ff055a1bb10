package gradecheck.report.lms;

import gradecheck.result.Result;
import java.util.List;

/**
 * Who got a grade and who did not, when grades were put into the dialect of a platform.
 *
 * @param written ids of the submissions whose score is in it
 * @param ungraded ids of the submissions at which the grader failed; no score of theirs is in it
 * @param unmatched the submissions that belong to nobody whom the platform knows
 * @param withoutResult names of those whom the platform knows, and of whom there is no submission
 * @param remarks what else is to be known, in sentences
 */
public record Account(
        List<String> written,
        List<String> ungraded,
        List<Unmatched> unmatched,
        List<String> withoutResult,
        List<String> remarks) {

    /** Copies its lists. */
    public Account {
        written = List.copyOf(written);
        ungraded = List.copyOf(ungraded);
        unmatched = List.copyOf(unmatched);
        withoutResult = List.copyOf(withoutResult);
        remarks = List.copyOf(remarks);
    }

    /**
     * A submission that could not be brought home.
     *
     * @param id of the submission
     * @param name as people read it
     * @param reason why, in a few words without a full stop
     */
    public record Unmatched(String id, String name, String reason) {

        static Unmatched of(Grade grade, String reason) {
            return new Unmatched(grade.id(), grade.name(), reason);
        }
    }

    /** Of a result that was written. */
    static Account of(Result result, List<String> remarks) {
        return new Account(List.of(result.submission().id()), List.of(), List.of(), List.of(), remarks);
    }

    /** Of grades that all have their place. */
    static Account of(List<Grade> grades, List<String> remarks) {
        return new Account(
                grades.stream().filter(Grade::counts).map(Grade::id).toList(),
                grades.stream().filter(grade -> !grade.counts()).map(Grade::id).toList(),
                List.of(),
                List.of(),
                remarks);
    }
}
