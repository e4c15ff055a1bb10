package backprop.reference;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.DataSet;
import backprop.ForwardPass;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BackpropagationTest {
    private static final double[] X = DataSet.load().x()[0];
    private static final double Y = DataSet.load().y()[0];

    private final Backpropagation solution = new Backpropagation();

    @Test
    void givesThePublishedSigmoidToTheLastBit() {
        double answer = solution.sigmoid(2);

        assertThat(answer).isEqualTo(0.8807970779778823);
    }

    @Test
    void givesThePublishedForwardPassToTheLastBit() {
        ForwardPass forward = solution.forwardPropagation(X, Y, tenths());

        assertThat(forward)
                .isEqualTo(new ForwardPass(
                        1.1272967040973583,
                        0.8417934192562146,
                        0.5279179387419721,
                        0.9298048963072919,
                        -1.9285278284819143));
    }

    @Test
    void givesThePublishedGradientsToTheLastBit() {
        ForwardPass forward = solution.forwardPropagation(X, Y, tenths());

        double[] gradients = solution.backwardPropagation(X, tenths(), forward);

        assertThat(gradients)
                .containsExactly(
                        -0.22973323498702003,
                        -0.021407614717752925,
                        -0.005625405580266319,
                        -0.004657941222712423,
                        -0.0010077228498574246,
                        -0.6334751873437471,
                        -0.561941842854033,
                        -0.04806288407316516,
                        -1.0181044360187037);
    }

    @Test
    void leavesTheStartingWeightsAlone() {
        double[] w = tenths();

        solution.adam(DataSet.load().x(), DataSet.load().y(), w, 1, 0.01, 0.9, 0.999, 1e-8);

        assertThat(w).containsOnly(0.1);
    }

    private static double[] tenths() {
        double[] w = new double[9];
        Arrays.fill(w, 0.1);
        return w;
    }
}
