package backprop.reference.misconceptions;

import gradecheck.checkkit.Misconception;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Wrong local derivatives on some edges.
 *
 * @param cause which misconception; its sign is what happens in a gradient
 * @param wrong what stands in the place of the right ones
 * @param everywhere whether it must show in every gradient whose path has such an edge; else in one at least
 */
record PathEdit(Misconception cause, Map<Edge, ToDoubleFunction<Place>> wrong, boolean everywhere) {

    boolean touches(int weight) {
        return wrong.keySet().stream().anyMatch(edge -> edge.leadsTo(weight));
    }

    /**
     * {@return the cause, with the edges that it makes wrong}
     *
     * @param weights in whose gradients it shows
     */
    Misconception placed(List<Integer> weights) {
        return cause.at(wrong.keySet().stream()
                .filter(edge -> weights.stream().anyMatch(edge::leadsTo))
                .sorted()
                .map(Edge::place)
                .toList());
    }

    double factor(Edge edge, Place place) {
        return wrong.getOrDefault(edge, edge::at).applyAsDouble(place);
    }
}
