package gradecheck.checkkit;

/**
 * A mistake that students are known to make, with the words to tell them.
 *
 * @param id short name, for example {@code adam.no-bias-correction}
 * @param task id of the rubric's task it is made in
 * @param explanation what is computed instead and why that is wrong, for a student, in one or two sentences
 * @param lesson where to read about it, as the end of a sentence that begins with "See"
 * @param sign what its answers look like beside the right ones, as the beginning of a sentence; names no right answer
 */
public record Misconception(String id, String task, String explanation, String lesson, String sign) {

    /** {@return the explanation and where to read about it} */
    public String message() {
        return explanation + " See " + lesson + ".";
    }

    /**
     * Makes a copy with a sign of its own, for a mistake that shows in several ways.
     *
     * @param other what this form of the mistake looks like
     * @return the copy
     */
    public Misconception withSign(String other) {
        return new Misconception(id, task, explanation, lesson, other);
    }
}
