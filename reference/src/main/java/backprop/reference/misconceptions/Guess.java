package backprop.reference.misconceptions;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Observation;
import gradecheck.checkkit.Prediction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A formula with mistakes in it, held against every answer.
 *
 * @param causes the mistakes
 * @param formula gives what would be answered to arguments
 */
record Guess(List<Misconception> causes, Function<Arguments, Object> formula) implements Hypothesis {

    @Override
    public Optional<List<Misconception>> explain(List<Observation> observations) {
        return fits(observations) ? Optional.of(causes) : Optional.empty();
    }

    /** Tells whether the formula gives every answer from which something can be told. */
    boolean fits(List<Observation> observations) {
        boolean isInformed = false;
        for (Observation seen : observations) {
            Arguments arguments = new Arguments(seen.arguments());
            if (arguments.areInformative()) {
                if (!Numbers.agree(seen.answer(), formula.apply(arguments))) {
                    return false;
                }
                isInformed = true;
            }
        }
        return isInformed;
    }

    @Override
    public Stream<Prediction> predictions(List<Observation> calls) {
        if (causes.size() > 1) {
            return Stream.empty();
        }
        return Stream.of(new Prediction(
                causes,
                calls.stream()
                        .map(seen -> new Arguments(seen.arguments()))
                        .map(arguments -> Optional.of(arguments)
                                .filter(Arguments::areInformative)
                                .map(formula))
                        .toList()));
    }
}
