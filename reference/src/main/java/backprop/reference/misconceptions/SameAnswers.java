package backprop.reference.misconceptions;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Observation;
import gradecheck.checkkit.Prediction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers of a gradient check that are the same to the last bit: everywhere, or wherever only the step differs.
 *
 * @param cause what is named
 * @param dependOnPoint whether they differ between points
 */
record SameAnswers(Misconception cause, boolean dependOnPoint) implements Hypothesis {

    private static final int LEAST = 3;

    @Override
    public Optional<List<Misconception>> explain(List<Observation> observations) {
        return fits(observations) ? Optional.of(List.of(cause)) : Optional.empty();
    }

    /** The one number is 0 more often than not. */
    @Override
    public Stream<Prediction> predictions(List<Observation> calls) {
        return dependOnPoint
                ? Stream.empty()
                : Stream.of(new Prediction(
                        List.of(cause),
                        calls.stream().map(seen -> Optional.<Object>of(0.0)).toList()));
    }

    private boolean fits(List<Observation> observations) {
        Set<Object> all = observations.stream().map(Observation::answer).collect(Collectors.toSet());
        if (!dependOnPoint) {
            return observations.size() >= LEAST && all.size() == 1;
        }
        Map<List<Object>, List<Observation>> points =
                observations.stream().collect(Collectors.groupingBy(SameAnswers::point));
        long repeated = points.values().stream().filter(same -> same.size() > 1).count();
        return repeated >= 2 && all.size() > 1 && points.values().stream().allMatch(SameAnswers::isOne);
    }

    private static boolean isOne(List<Observation> same) {
        return new HashSet<>(same.stream().map(Observation::answer).toList()).size() == 1;
    }

    private static List<Object> point(Observation seen) {
        Arguments arguments = new Arguments(seen.arguments());
        return List.of(
                Arrays.hashCode(arguments.numbers(0)), arguments.number(1), Arrays.hashCode(arguments.numbers(2)));
    }
}
