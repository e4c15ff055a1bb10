package gradecheck.result;

/** What is claimed of an assignment that marks as it should. */
public enum Claim {
    /** A variant can be graded at all. */
    GRADED("graded"),
    /** The reference and every right variant keep all points. */
    FULL_MARKS("full-marks"),
    /** The untouched template earns nothing. */
    NO_POINTS("no-points"),
    /** Nothing right is told a cause. */
    UNACCUSED("unaccused"),
    /** A wrong variant loses points in its own task, or none where a mistake of its kind is known to be free. */
    CAUGHT("caught"),
    /** A wrong variant loses points in no other task. */
    OWN_TASK("own-task"),
    /** A wrong variant with a single cause is told it. */
    NAMED("named"),
    /** No wrong variant is told a cause it does not have. */
    RIGHTLY_NAMED("rightly-named"),
    /** A mistake costs the same in its own task, whatever is wrong in a later one. */
    SAME_COST("same-cost"),
    /** Every check is failed by a variant. */
    EVERY_CHECK("every-check"),
    /** Nothing private is in the template. */
    PRIVACY("privacy");

    private final String id;

    Claim(String id) {
        this.id = id;
    }

    /** {@return the name used in files, for example {@code own-task}} */
    public String id() {
        return id;
    }
}
