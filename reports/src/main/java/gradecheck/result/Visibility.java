package gradecheck.result;

/** Whether students have the source of a check, and may see its numbers. */
public enum Visibility {
    /** Part of the student's template. */
    PUBLIC("public"),
    /** Known to the course alone. */
    HIDDEN("hidden");

    private final String id;

    Visibility(String id) {
        this.id = id;
    }

    /** {@return the name used in files, for example {@code hidden}} */
    public String id() {
        return id;
    }
}
