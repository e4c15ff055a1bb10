package gradecheck.checkkit;

/** Tells what came of checks that ran before this one on the same submission; they run in the order of the rubric. */
public interface Earlier {

    /**
     * {@return whether a check, or a part of it, ran before and passed}
     *
     * @param check id of the check in the rubric
     * @param part name of the part; empty where the check is one whole
     */
    boolean passed(String check, String part);
}
