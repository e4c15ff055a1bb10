package backprop.reference.misconceptions;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The edges of the graph with their local derivatives. A gradient is the product along its path from the loss down to
 * the weight.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing, and the lists are copies
enum Edge {
    /** Of the loss by the output. */
    OUTPUT("L", "y'", place -> place.forward().dyPr(), 1, 2, 3, 4, 5, 6, 7, 8, 9),
    /** Of tanh. */
    TANH("fp8", "fp7", place -> 1 - place.tanh() * place.tanh(), 1, 2, 6, 7),
    /** Of the exponential. */
    EXP("fp6", "fp5", place -> place.forward().exp(), 1, 2, 6),
    /** Of the square. */
    SQUARE("fp4", "fp3", place -> 2 * place.u(), 1, 2),
    /** Of w1 f1. */
    F1("fp1", "w1", place -> place.x(0), 1),
    /** Of w2 f2. */
    F2("fp2", "w2", place -> place.x(1), 2),
    /** Of w9 sig by sig. */
    W9("fp17", "fp16", place -> place.w(8), 3, 4, 5, 8),
    /** Of the sigmoid. */
    SIGMOID("fp16", "fp15", place -> place.sig() * (1 - place.sig()), 3, 4, 5, 8),
    /** Of the product by sin. */
    Q("fp14", "fp12", Place::q, 3),
    /** Of the sine. */
    COS("fp12", "fp9", place -> Math.cos(place.angle()), 3),
    /** Of w3 f3. */
    F3("fp9", "w3", place -> place.x(2), 3),
    /** Of the product by q. */
    SIN("fp14", "fp13", place -> Math.sin(place.angle()), 4, 5),
    /** Of w4 f4. */
    F4("fp10", "w4", place -> place.x(3), 4),
    /** Of w5 f5. */
    F5("fp11", "w5", place -> place.x(4), 5),
    /** Of the sum by w6. */
    W6("fp5", "w6", place -> 1, 6),
    /** Of the sum by w7. */
    W7("fp7", "w7", place -> 1, 7),
    /** Of the sum by w8. */
    W8("fp15", "w8", place -> 1, 8),
    /** Of w9 sig by w9. */
    SIG("fp17", "w9", Place::sig, 9);

    private final String from;
    private final String to;
    private final ToDoubleFunction<Place> derivative;
    private final List<Integer> weights;

    Edge(String from, String to, ToDoubleFunction<Place> derivative, Integer... weights) {
        this.from = from;
        this.to = to;
        this.derivative = derivative;
        this.weights = List.of(weights);
    }

    /** Computes the right local derivative. */
    double at(Place place) {
        return derivative.applyAsDouble(place);
    }

    /** Tells whether it lies on the path to a weight, counted from 1. */
    boolean leadsTo(int weight) {
        return weights.contains(weight);
    }

    /** {@return for example {@code fp12-fp9}} */
    String id() {
        return place().replace("'", "");
    }

    /** {@return its name in the drawing of the graph, for example {@code fp12-fp9}} */
    String place() {
        return from + "-" + to;
    }

    /** {@return for example {@code d fp12 / d fp9}} */
    String words() {
        return "d " + from + " / d " + to;
    }
}
