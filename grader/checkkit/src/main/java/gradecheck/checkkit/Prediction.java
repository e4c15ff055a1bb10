package gradecheck.checkkit;

import java.util.List;
import java.util.Optional;

/**
 * What a guess would answer.
 *
 * @param causes the misconceptions that together give these answers; none where they are the right ones
 * @param answers in the order of the calls, of the declared type; empty where an answer tells nothing
 */
public record Prediction(List<Misconception> causes, List<Optional<Object>> answers) {

    /** Copies its lists. */
    public Prediction {
        causes = List.copyOf(causes);
        answers = List.copyOf(answers);
    }
}
