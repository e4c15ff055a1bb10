package gradecheck.soundness;

/** Lines that stand around what only a solution holds. */
public final class Markers {

    /** Begins it. */
    public static final String BEGIN = "// BEGIN SOLUTION";

    /** Ends it. */
    public static final String END = "// END SOLUTION";

    private Markers() {}
}
