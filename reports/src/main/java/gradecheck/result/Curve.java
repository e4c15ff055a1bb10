package gradecheck.result;

import java.util.List;

/**
 * A training curve.
 *
 * @param epochLoss mean loss over each epoch, in order; may hold values that are not finite
 */
public record Curve(List<Double> epochLoss) {

    /** Copies its list. */
    public Curve {
        epochLoss = List.copyOf(epochLoss);
    }
}
