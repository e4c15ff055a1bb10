package gradecheck.result;

/** In what a variant may differ from others of its kind. */
public enum Excuse {
    /** It must keep all points of its own task: what it does wrong is free by itself. */
    COSTS_NOTHING("costs-nothing"),
    /** It may lose points in other tasks, too. */
    COSTS_ELSEWHERE("costs-elsewhere"),
    /** It need not lose points: its mistakes may cancel. */
    UNCAUGHT("uncaught"),
    /** It need not be told its cause. */
    UNNAMED("unnamed");

    private final String id;

    Excuse(String id) {
        this.id = id;
    }

    /** {@return the word for it in files, for example {@code costs-nothing}} */
    public String id() {
        return id;
    }
}
