package gradecheck.checkkit;

import java.util.List;
import java.util.Optional;

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
}
