package backprop.reference.checks;

import static backprop.reference.checks.HiddenNumbersAssert.assertThatHidden;

import backprop.BackpropagationAssignment;
import backprop.Tolerance;
import backprop.reference.Backpropagation;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Hidden checks of {@link BackpropagationAssignment#sigmoid}. */
class HiddenSigmoidChecks {
    private static final int DRAWS = 10;
    private static final double LARGEST = 700;

    @Test
    void bothSigns(BackpropagationAssignment subject, RandomGenerator random) {
        compare(subject, random.doubles(DRAWS, 0.1, 8));
    }

    @Test
    void largeArguments(BackpropagationAssignment subject, RandomGenerator random) {
        compare(subject, DoubleStream.concat(random.doubles(DRAWS, 30, LARGEST), DoubleStream.of(LARGEST)));
    }

    private static void compare(BackpropagationAssignment subject, DoubleStream sizes) {
        double[] arguments = sizes.flatMap(size -> DoubleStream.of(size, -size)).toArray();
        assertThatHidden("sigmoid", answers(subject::sigmoid, arguments))
                .areNear(answers(new Backpropagation()::sigmoid, arguments), Tolerance.USUAL, "hidden arguments");
    }

    private static double[] answers(DoubleUnaryOperator sigmoid, double[] arguments) {
        return Arrays.stream(arguments).map(sigmoid).toArray();
    }
}
