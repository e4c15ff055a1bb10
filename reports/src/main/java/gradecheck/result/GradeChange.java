package gradecheck.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A submission whose marks moved from one run to the next.
 *
 * @param id of the submission
 * @param name as people read it
 * @param statusBefore what became of it before
 * @param scoreBefore points it had before
 * @param status what became of it now
 * @param score points it has now
 * @param tasks points before and now, by task id, of those tasks that moved
 * @param reasons what differs between the two gradings, a few words each; empty where nothing does, so that the outcome
 *     depends on timing or on a fault
 */
public record GradeChange(
        String id,
        String name,
        SubmissionStatus statusBefore,
        Points scoreBefore,
        SubmissionStatus status,
        Points score,
        Map<String, Step> tasks,
        List<String> reasons) {

    /** Copies its collections. */
    public GradeChange {
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
        reasons = List.copyOf(reasons);
    }

    /**
     * How the points of one task moved.
     *
     * @param before points it had
     * @param now points it has
     */
    public record Step(Points before, Points now) {}
}
