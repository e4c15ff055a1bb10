package backprop.reference.misconceptions;

import backprop.ForwardPass;
import backprop.reference.Backpropagation;
import gradecheck.checkkit.Observation;
import java.util.List;

/**
 * Where a gradient is asked for.
 *
 * @param seen features, weights and forward pass
 * @param earlier those of calls before; see {@link Observation#earlier()}
 */
record Place(Arguments seen, List<List<Object>> earlier) {

    static Place of(Observation observation) {
        return new Place(new Arguments(observation.arguments()), observation.earlier());
    }

    double x(int index) {
        return ((double[]) seen.values().get(0))[index];
    }

    double w(int index) {
        return ((double[]) seen.values().get(1))[index];
    }

    ForwardPass forward() {
        return seen.as(ForwardPass.class, 2);
    }

    double u() {
        return w(0) * x(0) + w(1) * x(1);
    }

    double q() {
        return w(3) * x(3) + w(4) * x(4);
    }

    double angle() {
        return w(2) * x(2);
    }

    double tanh() {
        return forward().tanh();
    }

    double sig() {
        return forward().sigmoid();
    }

    /** The same features and slope of the loss at other weights. */
    Place with(double[] weights) {
        ForwardPass pass = new Backpropagation().forwardPropagation(seen.numbers(0), 0, weights);
        ForwardPass mixed = new ForwardPass(
                pass.exp(), pass.tanh(), pass.sigmoid(), 0, forward().dyPr());
        return new Place(new Arguments(List.of(seen.values().get(0), weights, mixed)), earlier);
    }

    /** The weights of one of the earlier calls that the code may remember; see {@link Observation#earlier()}. */
    double[] earlierWeights(int which) {
        return new Arguments(earlier.get(which)).numbers(1);
    }
}
