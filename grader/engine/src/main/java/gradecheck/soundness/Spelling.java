package gradecheck.soundness;

import java.util.Arrays;
import java.util.List;

/**
 * One way to write down one truth: members that take the place of sections of the base.
 *
 * @param folder it is kept in: a task, or what a finding's id begins with
 * @param truth {@code right}, what is wrong, or {@code pair-a+b} for two mistakes at once
 * @param title that tells it from other spellings of the same truth
 * @param replaced the base's sections whose place it takes
 * @param members Java source
 */
record Spelling(String folder, String truth, String title, List<String> replaced, String members) {

    private static final String RIGHT = "right";
    private static final String PAIR = "pair-";

    /** Copies its list. */
    Spelling {
        replaced = List.copyOf(replaced);
    }

    String file() {
        return folder + "/" + truth;
    }

    String name() {
        return file() + ": " + title;
    }

    boolean right() {
        return truth.equals(RIGHT);
    }

    /** {@return ids of the findings that explain it} */
    List<String> causes() {
        if (right()) {
            return List.of();
        }
        List<String> mistakes = truth.startsWith(PAIR)
                ? Arrays.asList(truth.substring(PAIR.length()).split("\\+", -1))
                : List.of(truth);
        return mistakes.stream().map(mistake -> folder + "." + mistake).toList();
    }
}
