package backprop;

import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** No loops: streams of components, and optimizers that turn a gradient into a change. */
public class Backpropagation implements BackpropagationAssignment {

    private record Point(double[] x, double y) {}

    private record State(double[] weights, double[] m, double[] v, long t) {
        static State start(double[] weights) {
            return new State(weights.clone(), new double[9], new double[9], 0);
        }
    }

    private static final DoubleUnaryOperator SQUARE = v -> v * v;
    private static final DoubleUnaryOperator LOGISTIC = v -> 1 / (1 + Math.exp(-v));

    private static double[] vector(IntToDoubleFunction component) {
        return IntStream.range(0, 9).mapToDouble(component).toArray();
    }

    private static double norm(double[] v) {
        return Math.sqrt(DoubleStream.of(v).map(SQUARE).sum());
    }

    private static double dot(double[] x, double[] w, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToDouble(i -> x[i - 1] * w[i - 1]).sum();
    }

    @Override
    public double sigmoid(double z) {
        return LOGISTIC.applyAsDouble(z);
    }

    @Override
    public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
        double exp = SQUARE.andThen(s -> s + w[5]).andThen(Math::exp).applyAsDouble(dot(x, w, 1, 2));
        double tanh = Math.tanh(exp + w[6]);
        double sig = LOGISTIC.compose(v -> v + w[7]).applyAsDouble(Math.sin(dot(x, w, 3, 3)) * dot(x, w, 4, 5));
        double error = tanh + w[8] * sig - y;
        return new ForwardPass(exp, tanh, sig, SQUARE.applyAsDouble(error), 2 * error);
    }

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        double dTanh = forward.dyPr() * (1 - SQUARE.applyAsDouble(forward.tanh()));
        double dExp = dTanh * forward.exp();
        double dSig = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());
        double dSquare = dExp * 2 * dot(x, w, 1, 2);
        double dSin = dSig * dot(x, w, 4, 5) * Math.cos(dot(x, w, 3, 3));
        double dSum = dSig * Math.sin(dot(x, w, 3, 3));
        DoubleStream features = IntStream.range(0, 5)
                .mapToDouble(i -> x[i] * (i < 2 ? dSquare : i == 2 ? dSin : dSum));
        DoubleStream rest = DoubleStream.of(dExp, dTanh, dSig, forward.dyPr() * forward.sigmoid());
        return DoubleStream.concat(features, rest).toArray();
    }

    private double[] gradient(Point p, double[] w) {
        return backwardPropagation(p.x(), w, forwardPropagation(p.x(), p.y(), w));
    }

    @Override
    public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
        Function<double[], Double> loss = v -> forwardPropagation(x, y, v).loss();
        BiFunction<Integer, Double, double[]> moved = (i, h) -> vector(j -> i == j ? w[j] + h : w[j]);
        double[] a = gradient(new Point(x, y), w);
        double[] b = vector(
                i -> (loss.apply(moved.apply(i, epsilon)) - loss.apply(moved.apply(i, -epsilon))) / (2 * epsilon));
        return norm(vector(i -> a[i] - b[i])) / (norm(a) + norm(b));
    }

    private Training train(
            double[][] x, double[] y, double[] w, int epochs, BiFunction<State, double[], State> update) {
        State[] state = {State.start(w)};
        Supplier<Double> epoch = () -> IntStream.range(0, x.length)
                .mapToDouble(k -> {
                    Point p = new Point(x[k], y[k]);
                    double loss = forwardPropagation(p.x(), p.y(), state[0].weights()).loss();
                    state[0] = update.apply(state[0], gradient(p, state[0].weights()));
                    return loss;
                })
                .average()
                .orElseThrow();
        double[] curve = IntStream.range(0, epochs).mapToDouble(e -> epoch.get()).toArray();
        return new Training(state[0].weights(), curve);
    }

    @Override
    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
        return train(x, y, w, epochs, (s, g) ->
                new State(vector(i -> s.weights()[i] - learningRate * g[i]), s.m(), s.v(), s.t() + 1));
    }

    @Override
    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
        return train(x, y, w, epochs, (s, g) -> {
            double[] velocity = vector(i -> gamma * s.m()[i] + learningRate * g[i]);
            return new State(vector(i -> s.weights()[i] - velocity[i]), velocity, s.v(), s.t() + 1);
        });
    }

    @Override
    public Training adam(
            double[][] x,
            double[] y,
            double[] w,
            int epochs,
            double learningRate,
            double beta1,
            double beta2,
            double epsilon) {
        return train(x, y, w, epochs, (s, g) -> {
            long t = s.t() + 1;
            double[] m = vector(i -> beta1 * s.m()[i] + (1 - beta1) * g[i]);
            double[] v = vector(i -> beta2 * s.v()[i] + (1 - beta2) * SQUARE.applyAsDouble(g[i]));
            double c1 = 1 - Math.pow(beta1, t);
            double c2 = 1 - Math.pow(beta2, t);
            double[] weights =
                    vector(i -> s.weights()[i] - learningRate * (m[i] / c1) / (Math.sqrt(v[i] / c2) + epsilon));
            return new State(weights, m, v, t);
        });
    }
}
