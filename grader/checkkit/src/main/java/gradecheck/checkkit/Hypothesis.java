package gradecheck.checkkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A guess at how a method came to its answers. */
@FunctionalInterface
public interface Hypothesis {

    /**
     * Tries the guess. Asked often, so it ends at the first answer it misses.
     *
     * @param observations of the task's method, the cheap ones first; at least one
     * @return the misconceptions that together give every observed answer, none of them where the guess is that the
     *     method is right; empty where the guess does not fit. An exception counts as that, too
     */
    Optional<List<Misconception>> explain(List<Observation> observations);

    /**
     * Says what the guess would answer, so that it can be told from others without the guess itself. Only guesses at no
     * mistake or one are asked to.
     *
     * @param calls of the task's methods; what they answer does not matter
     * @return a prediction for each form of the guess; none where it cannot say
     */
    default Stream<Prediction> predictions(List<Observation> calls) {
        return Stream.empty();
    }
}
