package backprop.reference.misconceptions;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Observation;
import gradecheck.checkkit.Prediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gradients as products along paths, with wrong local derivatives in some of them. Whether a gradient has them may
 * differ from one to the next, since some students share intermediate results and some write each out; but for one
 * gradient it is the same at every point.
 *
 * @param fits what was answered
 * @param edits at most two; none where all gradients are right
 */
record PathGuess(PathFits fits, List<PathEdit> edits) implements Hypothesis {

    @Override
    public Optional<List<Misconception>> explain(List<Observation> observations) {
        Map<PathEdit, List<Integer>> shown = new LinkedHashMap<>();
        edits.forEach(edit -> shown.put(edit, new ArrayList<>()));
        for (int weight = 1; weight <= PathFits.COUNT; weight++) {
            Optional<List<PathEdit>> fitting = fitting(weight);
            if (fitting.isEmpty()) {
                return Optional.empty();
            }
            for (PathEdit edit : fitting.get()) {
                shown.getOrDefault(edit, new ArrayList<>()).add(weight);
            }
        }
        return shown.values().stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : Optional.of(shown.entrySet().stream()
                        .map(each -> told(each.getKey(), each.getValue()))
                        .toList());
    }

    /** Finds the edits that are in one gradient, the fewest first. */
    private Optional<List<PathEdit>> fitting(int weight) {
        List<PathEdit> touching =
                edits.stream().filter(edit -> edit.touches(weight)).toList();
        List<PathEdit> forced = touching.stream().filter(PathEdit::everywhere).toList();
        return Stream.concat(
                        Stream.concat(
                                Stream.of(List.<PathEdit>of()),
                                touching.stream().map(List::of)),
                        Stream.of(touching))
                .filter(option -> option.containsAll(forced))
                .filter(option -> fits.fits(weight, weight, option))
                .findFirst();
    }

    /** A mistake may show in all gradients it can, in one, or in all but one. */
    @Override
    public Stream<Prediction> predictions(List<Observation> calls) {
        if (edits.isEmpty()) {
            return Stream.of(prediction(List.of(), List.of(), calls));
        }
        PathEdit edit = edits.get(0);
        List<Integer> all = IntStream.rangeClosed(1, PathFits.COUNT)
                .filter(edit::touches)
                .boxed()
                .toList();
        if (edits.size() > 1 || edit.everywhere()) {
            return edits.size() > 1 ? Stream.empty() : Stream.of(prediction(List.of(edit), all, calls));
        }
        Stream<List<Integer>> some = all.stream()
                .flatMap(weight -> Stream.of(
                        List.of(weight),
                        all.stream().filter(other -> !other.equals(weight)).toList()));
        return Stream.concat(Stream.of(all), some)
                .filter(weights -> !weights.isEmpty())
                .distinct()
                .map(weights -> prediction(edits, weights, calls));
    }

    private static Prediction prediction(List<PathEdit> edits, List<Integer> shown, List<Observation> calls) {
        return new Prediction(
                edits.stream().map(edit -> told(edit, shown)).toList(),
                calls.stream()
                        .map(Place::of)
                        .map(place -> Optional.<Object>of(IntStream.rangeClosed(1, PathFits.COUNT)
                                .mapToDouble(weight ->
                                        PathFits.gradient(shown.contains(weight) ? edits : List.of(), weight, place))
                                .toArray()))
                        .toList());
    }

    private static Misconception told(PathEdit edit, List<Integer> weights) {
        String gradients = weights.size() == PathFits.COUNT
                ? "all nine gradients"
                : Numbers.list(weights.stream().map(weight -> "dw" + weight).toList());
        return edit.placed(weights)
                .withSign("in " + gradients + " " + edit.cause().sign());
    }
}
