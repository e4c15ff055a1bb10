package backprop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MyOwnTest {
    private final Backpropagation net = new Backpropagation();

    @Test
    void sigmoidOfZeroIsOneHalf() {
        assertEquals(0.5, net.sigmoid(0), 1e-15);
    }

    @Test
    void gradientIsCloseToTheDifferences() {
        double[] x = {-1.2, 0.3, 0.9, -0.4, 0.7};
        double[] w = {0.1, -0.2, 0.3, 0.4, -0.5, 0.2, -0.1, 0.3, 0.6};
        assertTrue(net.gradientChecking(x, 1.5, w, 1e-6) < 1e-7);
    }

    @Test
    void trainingLeavesTheStartAlone() {
        double[] w = {0.1, -0.2, 0.3, 0.4, -0.5, 0.2, -0.1, 0.3, 0.6};
        net.vanilla(new double[][] {{1, 2, 3, 4, 5}}, new double[] {1}, w, 3, 0.01);
        assertArrayEquals(new double[] {0.1, -0.2, 0.3, 0.4, -0.5, 0.2, -0.1, 0.3, 0.6}, w);
    }
}
