package gradecheck.checkkit;

/** Takes the training curves a check has seen, for the report to draw. */
public interface Curves {

    /**
     * Keeps a student's curve and the right one beside it; a second pair under one name replaces the first.
     *
     * @param name of the optimizer, for example {@code momentum}
     * @param student mean loss over each epoch as the student's code returned it
     * @param reference mean loss over each epoch of the right implementation from the same start
     */
    void add(String name, double[] student, double[] reference);
}
