package gradecheck.result;

/** What is known of a variant before it is graded. */
public enum VariantTruth {
    /** The solution the assignment was written with. */
    REFERENCE("reference"),
    /** The untouched template, as students get it. */
    TEMPLATE("template"),
    /** Right, and written by someone else than the solution. */
    RIGHT("right"),
    /** Wrong in its own tasks, and right elsewhere. */
    WRONG("wrong"),
    /** Wrong in two tasks, with one mistake each. */
    CROSSED("crossed"),
    /** The solution with one small change, which makes it wrong unless it is excused as costing nothing. */
    MUTANT("mutant");

    private final String id;

    VariantTruth(String id) {
        this.id = id;
    }

    /** {@return the name used in files, for example {@code right}} */
    public String id() {
        return id;
    }
}
