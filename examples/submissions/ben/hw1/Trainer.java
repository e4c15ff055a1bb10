package hw1;

import backprop.ForwardPass;
import backprop.Training;
import java.util.stream.IntStream;

/** The loop that the three optimizers have in common. */
record Trainer(MyNet net) {

    Training train(double[][] x, double[] y, double[] start, int epochs, UpdateRule rule) {
        double[] w = start.clone();
        double[] curve = IntStream.range(0, epochs)
                .mapToDouble(epoch -> IntStream.range(0, x.length)
                        .mapToDouble(n -> visit(x[n], y[n], w, rule))
                        .average()
                        .orElse(0))
                .toArray();
        return new Training(w, curve);
    }

    /** One data point: updates w in place and gives back the loss from before the update. */
    private double visit(double[] x, double y, double[] w, UpdateRule rule) {
        ForwardPass forward = net.forwardPropagation(x, y, w);
        double[] step = rule.step(net.backwardPropagation(x, w, forward));
        IntStream.range(0, w.length).forEach(i -> w[i] -= step[i]);
        return forward.loss();
    }
}
