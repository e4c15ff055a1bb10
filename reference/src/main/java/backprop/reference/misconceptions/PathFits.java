package backprop.reference.misconceptions;

import gradecheck.checkkit.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which wrong local derivatives give what was answered, gradient by gradient. Each alone is tried once. */
final class PathFits {

    /** How many gradients there are. */
    static final int COUNT = 9;

    private final List<Place> places;
    private final List<double[]> answers;
    private final boolean isComplete;
    private final Map<Integer, Map<List<PathEdit>, Boolean>> known = new HashMap<>();

    PathFits(List<Observation> observations) {
        places = observations.stream().map(Place::of).toList();
        answers = observations.stream().map(seen -> (double[]) seen.answer()).toList();
        isComplete = answers.stream().allMatch(answer -> answer.length == COUNT);
    }

    /**
     * Tells whether one component of every answer is the gradient of one weight.
     *
     * @param component counted from 1
     * @param weight counted from 1
     * @param edits what is wrong in it; at most two
     */
    boolean fits(int component, int weight, List<PathEdit> edits) {
        if (edits.size() > 1) {
            return compare(component, weight, edits);
        }
        return known.computeIfAbsent(COUNT * component + weight, fresh -> new HashMap<>())
                .computeIfAbsent(edits, fresh -> compare(component, weight, edits));
    }

    private boolean compare(int component, int weight, List<PathEdit> edits) {
        return isComplete
                && IntStream.range(0, places.size())
                        .allMatch(i ->
                                Numbers.agree(answers.get(i)[component - 1], gradient(edits, weight, places.get(i))));
    }

    /** Computes a gradient as the product along its path. */
    static double gradient(List<PathEdit> edits, int weight, Place place) {
        double product = 1;
        for (Edge edge : Edge.values()) {
            if (edge.leadsTo(weight)) {
                product *= factor(edits, edge, place);
            }
        }
        return product;
    }

    private static double factor(List<PathEdit> edits, Edge edge, Place place) {
        return edits.stream()
                .filter(edit -> edit.wrong().containsKey(edge))
                .findFirst()
                .map(edit -> edit.factor(edge, place))
                .orElseGet(() -> edge.at(place));
    }
}
