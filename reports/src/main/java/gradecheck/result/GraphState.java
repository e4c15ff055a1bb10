package gradecheck.result;

/** What was seen of one node or edge of a graph. */
public enum GraphState {
    /** Right, or part of something that is. */
    RIGHT("right"),
    /** Wrong by itself. */
    WRONG("wrong"),
    /** Wrong, computed from something that is wrong already. */
    AFFECTED("affected"),
    /** Part of wrong answers alone, with no cause found: the place to look first. */
    SUSPECT("suspect"),
    /** Nothing is known of it. */
    UNSEEN("unseen");

    private final String id;

    GraphState(String id) {
        this.id = id;
    }

    /** {@return the name used in files, for example {@code suspect}} */
    public String id() {
        return id;
    }
}
