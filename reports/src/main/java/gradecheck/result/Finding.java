package gradecheck.result;

import java.util.List;

/**
 * A misconception that explains what was seen, or a remark on conduct.
 *
 * @param id for example {@code adam.no-bias-correction}
 * @param task id of the task it belongs to
 * @param message what it is and why it is wrong, for the student
 * @param evidence what was seen that shows it
 * @param places nodes and edges of the assignment's graph that it makes wrong; empty where none can be told
 */
public record Finding(String id, String task, String message, String evidence, List<String> places) {

    /** Copies its list. */
    public Finding {
        places = List.copyOf(places);
    }

    /**
     * Makes one without a place in the graph.
     *
     * @param id for example {@code conduct.mutates-arguments}
     * @param task id of the task it belongs to
     * @param message what it is and why it is wrong, for the student
     * @param evidence what was seen that shows it
     */
    public Finding(String id, String task, String message, String evidence) {
        this(id, task, message, evidence, List.of());
    }
}
