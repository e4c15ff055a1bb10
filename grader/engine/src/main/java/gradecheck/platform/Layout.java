package gradecheck.platform;

import java.util.Locale;

/** A way in which a class may be laid out. */
public enum Layout {
    /** That of the platform whose names every entry bears, else {@link #PLAIN}. */
    AUTO("", ""),
    /** {@code Jane Doe_123_assignsubmission_file}, a folder or the start of a file's name. */
    MOODLE("Moodle", "a Moodle download"),
    /** All files in one folder: {@code Homework_jdoe_attempt_2026-02-01-23-59-59_Net.java}. */
    BLACKBOARD("Blackboard", "a Blackboard download"),
    /** All files in one folder: {@code doejane_LATE_12345_67890_Net.java}. */
    CANVAS("Canvas", "a Canvas download"),
    /** Folders that {@code submission_metadata.yml} lists. */
    GRADESCOPE("Gradescope", "a Gradescope export"),
    /** Clones: {@code classroom-assignment-login}. */
    CLASSROOM50("Classroom 50", "clones of Classroom 50"),
    /** Clones in {@code slug-submissions}: {@code slug-login}. */
    GITHUB("GitHub Classroom", "clones of GitHub Classroom"),
    /** {@code student/assignment/timestamp.txt}. */
    NBGRADER("nbgrader", "what nbgrader has collected"),
    /** Each entry is a submission, called by its name. */
    PLAIN("", "");

    private final String platform;
    private final String title;

    Layout(String platform, String title) {
        this.platform = platform;
        this.title = title;
    }

    /** {@return how it is typed and stored} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the platform's own name; empty where there is none} */
    public String platform() {
        return platform;
    }

    /** {@return what such a folder is called in a sentence} */
    String title() {
        return title;
    }

    /** {@return as it is typed} */
    @Override
    public String toString() {
        return id();
    }

    /** {@return whether it is that of a platform} */
    boolean isPlatform() {
        return !platform.isEmpty();
    }
}
