package backprop.reference.misconceptions;

import backprop.ForwardPass;
import backprop.Tolerance;
import backprop.Training;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Compares answers as the lists of numbers they are. */
final class Numbers {

    /** Wide enough for any order of operations, far below what tells two mistakes apart. */
    private static final Tolerance TOLERANCE = new Tolerance(1e-7, 1e-11);

    private Numbers() {}

    static boolean agree(Object answer, Object expected) {
        if (answer instanceof Training one && expected instanceof Training other) {
            return agree(one.weights(), other.weights()) && agree(one.epochLoss(), other.epochLoss());
        }
        return agree(of(answer), of(expected));
    }

    static boolean agree(double[] answer, double[] expected) {
        if (answer.length != expected.length) {
            return false;
        }
        for (int i = 0; i < answer.length; i++) {
            if (!agree(answer[i], expected[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean agree(double answer, double expected) {
        return Double.compare(answer, expected) == 0 || TOLERANCE.accepts(answer, expected);
    }

    /** Joins words as a sentence does. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static double[] of(Object answer) {
        if (answer instanceof Double number) {
            return new double[] {number};
        }
        if (answer instanceof ForwardPass pass) {
            return new double[] {pass.exp(), pass.tanh(), pass.sigmoid(), pass.loss(), pass.dyPr()};
        }
        if (answer instanceof Training training) {
            return DoubleStream.concat(Arrays.stream(training.weights()), Arrays.stream(training.epochLoss()))
                    .toArray();
        }
        return (double[]) answer;
    }
}
