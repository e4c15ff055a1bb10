package backprop.reference.misconceptions;

import gradecheck.checkkit.Misconception;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What goes wrong with a local derivative: by the name it has, else by its edge. */
final class BackwardMistakes {

    private static final Misconception TANH = missing("missing-tanh-derivative", "1 - tanh^2", Edge.TANH);
    private static final Misconception SIGMOID = missing("missing-sigmoid-derivative", "sig (1 - sig)", Edge.SIGMOID);
    private static final Misconception EXP = missing("missing-exp", "exp", Edge.EXP);
    private static final Misconception W9 = missing("missing-w9", "w9", Edge.W9);
    private static final Misconception SQUARE = missing("missing-square-derivative", "2u, or its 2,", Edge.SQUARE);
    private static final Misconception PYTHAGORAS = backward(
            "cos-by-pythagoras",
            "The cosine is computed as sqrt(1 - sin^2), which is never negative, while cos(w3 f3) is for many points. "
                    + "Use Math.cos.",
            "|cos(w3 f3)| stands in the place of cos(w3 f3), so the sign is wrong wherever that is negative");
    private static final Misconception SIN_FOR_COS = backward(
            "sin-instead-of-cos",
            "dw3 holds the sine where the derivative of the sine belongs. d sin(a) / d a is cos(a).",
            "sin(w3 f3) stands in the place of cos(w3 f3), so the value is tan(w3 f3) times the right one");
    private static final Misconception COS_FOR_SIN = backward(
            "cos-instead-of-sin",
            "dw4 and dw5 pass through sin(w3 f3) unchanged: it is a factor there, and is not derived. "
                    + "The cosine belongs to dw3 alone.",
            "cos(w3 f3) stands in the place of sin(w3 f3)");
    private static final Misconception RESIDUAL_SIGN = backward(
            "residual-sign",
            "All gradients have the wrong sign. They begin with dL/dy' = -2 (y - y'), "
                    + "so that a step against them lowers the loss.",
            "the value is -1 times the right one");
    private static final Misconception RESIDUAL_FACTOR = backward(
            "missing-residual-factor",
            "The factor 2 of dL/dy' = -2 (y - y') is missing in all gradients. It comes from the square in the loss.",
            "the value is half the right one");
    private static final Misconception GLOBAL = backward(
            "global-weights",
            "Other weights are used than those of the argument w: fixed ones, or what an earlier call has left. "
                    + "The gradients have to be those at the weights of the call.",
            "");
    private static final List<String> EARLIER = List.of(
            "the weights of the first call on the same object",
            "the weights of the call before on the same object",
            "the weights of the first call of all",
            "the weights of the call before");

    private static final double[] TENTHS = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};

    private static final List<Edge> WITH_WEIGHTS = List.of(Edge.SQUARE, Edge.W9, Edge.Q, Edge.COS, Edge.SIN);
    private static final List<Edge> OF_FORWARD = List.of(Edge.TANH, Edge.EXP, Edge.SIGMOID, Edge.SIG);

    private final List<PathEdit> edits = new ArrayList<>();

    private BackwardMistakes() {
        named();
        for (Edge edge : Edge.values()) {
            byEdge(edge);
        }
        exchanges();
        globals();
    }

    static List<PathEdit> all() {
        return new BackwardMistakes().edits;
    }

    private void named() {
        add(TANH, Edge.TANH, place -> 1);
        add(SIGMOID, Edge.SIGMOID, place -> 1);
        add(EXP, Edge.EXP, place -> 1);
        add(W9, Edge.W9, place -> 1);
        add(SQUARE, Edge.SQUARE, place -> 1);
        add(SQUARE, Edge.SQUARE, Place::u);
        add(PYTHAGORAS, Edge.COS, place -> Math.abs(Math.cos(place.angle())));
        add(SIN_FOR_COS, Edge.COS, place -> Math.sin(place.angle()));
        add(COS_FOR_SIN, Edge.SIN, place -> Math.cos(place.angle()));
        everywhere(RESIDUAL_SIGN, Edge.OUTPUT, place -> -Edge.OUTPUT.at(place));
        everywhere(RESIDUAL_FACTOR, Edge.OUTPUT, place -> Edge.OUTPUT.at(place) / 2);
    }

    /** Left out, doubled, or with the wrong sign; of edges whose sign shows in the same gradients one is named. */
    private void byEdge(Edge edge) {
        boolean hasDerivative = edge != Edge.W6 && edge != Edge.W7 && edge != Edge.W8;
        boolean isNamed =
                List.of(Edge.TANH, Edge.SIGMOID, Edge.EXP, Edge.W9, Edge.SQUARE).contains(edge);
        if (hasDerivative && !isNamed) {
            add(edge(edge, "is left out"), edge, place -> 1);
        }
        if (hasDerivative) {
            add(edge(edge, "is multiplied twice"), edge, place -> edge.at(place) * edge.at(place));
        }
        if (!List.of(Edge.OUTPUT, Edge.W9, Edge.Q, Edge.F3).contains(edge)) {
            everywhere(edge(edge, "has the wrong sign"), edge, place -> -edge.at(place));
        }
    }

    private void exchanges() {
        exchange(Edge.TANH, "1 - tanh", place -> 1 - place.tanh());
        exchange(Edge.TANH, "1 + tanh^2", place -> 1 + place.tanh() * place.tanh());
        exchange(Edge.TANH, "tanh (1 - tanh)", place -> place.tanh() * (1 - place.tanh()));
        exchange(Edge.SIGMOID, "sig", Place::sig);
        exchange(Edge.SIGMOID, "1 - sig", place -> 1 - place.sig());
        exchange(Edge.SIGMOID, "1 - sig^2", place -> 1 - place.sig() * place.sig());
        exchange(Edge.SIGMOID, "sig (1 + sig)", place -> place.sig() * (1 + place.sig()));
        exchange(Edge.SQUARE, "2", place -> 2);
        exchange(Edge.SQUARE, "u^2", place -> place.u() * place.u());
        exchange(Edge.SIG, "w9", place -> place.w(8));
        exchange(Edge.SIG, "1 - sig", place -> 1 - place.sig());
        exchange(Edge.Q, "w4 f4", place -> place.w(3) * place.x(3));
        exchange(Edge.Q, "w5 f5", place -> place.w(4) * place.x(4));
        List<Edge> features = List.of(Edge.F1, Edge.F2, Edge.F3, Edge.F4, Edge.F5);
        for (Edge edge : features) {
            for (Edge other : features) {
                if (other != edge) {
                    exchange(edge, "f" + (features.indexOf(other) + 1), other::at);
                }
            }
        }
        for (int i = 0; i < 8; i++) {
            int index = i;
            exchange(Edge.W9, "w" + (i + 1), place -> place.w(index));
        }
    }

    /** One factor or several, up to all that hold weights; what comes from the forward pass as a whole or not. */
    private void globals() {
        Misconception fixed = GLOBAL.withSign("0.1 stands in the place of the weights, whatever w is");
        for (int subset = 1; subset < 1 << (WITH_WEIGHTS.size() + 1); subset++) {
            List<Edge> edges = new ArrayList<>();
            for (int i = 0; i < WITH_WEIGHTS.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    edges.add(WITH_WEIGHTS.get(i));
                }
            }
            if (subset >> WITH_WEIGHTS.size() == 1) {
                edges.addAll(OF_FORWARD);
            }
            global(fixed, edges, place -> TENTHS.clone());
        }
        for (int i = 0; i < EARLIER.size(); i++) {
            int which = i;
            Misconception remembered = GLOBAL.withSign("w is replaced by " + EARLIER.get(i));
            WITH_WEIGHTS.forEach(edge -> global(remembered, List.of(edge), place -> place.earlierWeights(which)));
            global(remembered, WITH_WEIGHTS, place -> place.earlierWeights(which));
        }
    }

    private void global(Misconception cause, List<Edge> edges, Function<Place, double[]> weights) {
        Map<Edge, ToDoubleFunction<Place>> wrong = new EnumMap<>(Edge.class);
        edges.forEach(edge -> wrong.put(edge, place -> edge.at(place.with(weights.apply(place)))));
        edits.add(new PathEdit(cause, wrong, false));
    }

    private void exchange(Edge edge, String words, ToDoubleFunction<Place> wrong) {
        add(edge(edge, "is replaced by " + words), edge, wrong);
    }

    private void add(Misconception cause, Edge edge, ToDoubleFunction<Place> wrong) {
        edits.add(new PathEdit(cause, Map.of(edge, wrong), false));
    }

    private void everywhere(Misconception cause, Edge edge, ToDoubleFunction<Place> wrong) {
        edits.add(new PathEdit(cause, Map.of(edge, wrong), true));
    }

    private static Misconception edge(Edge edge, String what) {
        return backward(
                "edge." + edge.id(),
                "One local derivative is wrong: " + edge.words() + " " + what + ". "
                        + "Follow the path from the loss to the weight and multiply each edge's derivative once.",
                edge.words() + " " + what);
    }

    private static Misconception missing(String id, String factor, Edge edge) {
        return backward(
                id,
                "The factor " + factor + " is missing, the local derivative " + edge.words() + ". "
                        + "A gradient is the product of all local derivatives on the path from the loss to its weight.",
                "the factor " + factor + " is missing");
    }

    private static Misconception backward(String id, String explanation, String sign) {
        return new Misconception(
                "backward." + id, "backward", explanation, "\"Backward, by the chain rule\" in the handout", sign);
    }
}
