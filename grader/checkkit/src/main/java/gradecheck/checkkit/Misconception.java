package gradecheck.checkkit;

import java.util.List;

/**
 * A mistake that students are known to make, with the words to tell them.
 *
 * @param id short name, for example {@code adam.no-bias-correction}
 * @param task id of the rubric's task it is made in
 * @param explanation what is computed instead and why that is wrong, for a student, in one or two sentences
 * @param lesson where to read about it, as the end of a sentence that begins with "See"
 * @param sign what its answers look like beside the right ones, as the beginning of a sentence; names no right answer
 * @param places where it lies in the assignment's graph: each a node, as {@code fp4}, or an edge, as {@code fp12-fp9};
 *     empty where it has no place there
 */
public record Misconception(
        String id, String task, String explanation, String lesson, String sign, List<String> places) {

    /** Copies its list. */
    public Misconception {
        places = List.copyOf(places);
    }

    /**
     * Makes one without a place.
     *
     * @param id short name
     * @param task id of the rubric's task it is made in
     * @param explanation what is computed instead and why that is wrong
     * @param lesson where to read about it
     * @param sign what its answers look like
     */
    public Misconception(String id, String task, String explanation, String lesson, String sign) {
        this(id, task, explanation, lesson, sign, List.of());
    }

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
        return new Misconception(id, task, explanation, lesson, other, places);
    }

    /**
     * Makes a copy with places of its own, for a mistake that can be made in several.
     *
     * @param others where this form of the mistake lies
     * @return the copy
     */
    public Misconception at(List<String> others) {
        return new Misconception(id, task, explanation, lesson, sign, others);
    }
}
