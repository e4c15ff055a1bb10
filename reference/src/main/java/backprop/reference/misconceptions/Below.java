package backprop.reference.misconceptions;

import backprop.BackpropagationAssignment;
import backprop.reference.Backpropagation;

/** The methods on top of which an answer is made. */
interface Below {

    /** Gives right answers. */
    Below RIGHT = of(new Backpropagation());

    double sigmoid(double z);

    double loss(double[] x, double y, double[] w);

    double[] gradient(double[] x, double y, double[] w);

    /** Asks an implementation each time. */
    static Below of(BackpropagationAssignment code) {
        return new Below() {
            @Override
            public double sigmoid(double z) {
                return code.sigmoid(z);
            }

            @Override
            public double loss(double[] x, double y, double[] w) {
                return code.forwardPropagation(x, y, w).loss();
            }

            @Override
            public double[] gradient(double[] x, double y, double[] w) {
                return code.backwardPropagation(x, w, code.forwardPropagation(x, y, w));
            }
        };
    }
}
