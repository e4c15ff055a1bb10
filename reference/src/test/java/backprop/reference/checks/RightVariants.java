package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.Training;
import backprop.reference.Backpropagation;

/** Right implementations that are written in another way than the solution. */
enum RightVariants {
    /** Hyperbolic functions by their definitions, products from right to left. */
    OTHER_ORDER,
    /** Adam with epsilon under the root. */
    ADAM_UNDER_THE_ROOT,
    /** Adam in the efficient form. */
    ADAM_EFFICIENT,
    /** The backward pass takes the values of the last forward pass from fields. */
    KEEPS_FIELDS,
    /** Momentum with the step size taken out of the velocity. */
    MOMENTUM_FACTORED;

    BackpropagationAssignment create() {
        return switch (this) {
            case OTHER_ORDER -> new OtherOrder();
            case ADAM_UNDER_THE_ROOT -> adam(AdamForm.UNDER_THE_ROOT);
            case ADAM_EFFICIENT -> adam(AdamForm.EFFICIENT);
            case KEEPS_FIELDS -> new KeepsFields();
            case MOMENTUM_FACTORED -> new MomentumFactored();
        };
    }

    /** {@return which hidden checks are worth repeating with many seeds} */
    String hiddenChecks() {
        return switch (this) {
            case OTHER_ORDER, KEEPS_FIELDS -> ".*Hidden.*";
            case ADAM_UNDER_THE_ROOT, ADAM_EFFICIENT -> ".*HiddenAdam.*";
            case MOMENTUM_FACTORED -> ".*HiddenMomentum.*";
        };
    }

    private static Backpropagation adam(AdamForm form) {
        return new Backpropagation() {
            @Override
            protected double denominator(double vh, double squareCorrection, double epsilon) {
                return form.denominator(vh, squareCorrection, epsilon);
            }
        };
    }

    private static final class OtherOrder extends Backpropagation {
        @Override
        public double sigmoid(double z) {
            return z < 0 ? Math.exp(z) / (1 + Math.exp(z)) : 0.5 * (1 + Math.tanh(z / 2));
        }

        @Override
        public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
            double u = x[1] * w[1] + x[0] * w[0];
            double exp = Math.exp(w[5] + Math.pow(u, 2));
            double e2 = Math.exp(-2 * (w[6] + exp));
            double tanh = (1 - e2) / (1 + e2);
            double sig = sigmoid(w[7] + (w[4] * x[4] + x[3] * w[3]) * Math.sin(x[2] * w[2]));
            double output = sig * w[8] + tanh;
            return new ForwardPass(exp, tanh, sig, Math.pow(output - y, 2), 2 * (output - y));
        }

        @Override
        public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
            double u = x[1] * w[1] + x[0] * w[0];
            double cosh = Math.cosh(forward.exp() + w[6]);
            double dw7 = 1 / (cosh * cosh) * forward.dyPr();
            double dw6 = forward.exp() * dw7;
            double slope = (forward.sigmoid() - forward.sigmoid() * forward.sigmoid()) * w[8] * forward.dyPr();
            double sin = Math.sin(x[2] * w[2]);
            double q = x[4] * w[4] + x[3] * w[3];
            return new double[] {
                x[0] * u * 2 * dw6,
                x[1] * u * 2 * dw6,
                x[2] * Math.cos(x[2] * w[2]) * q * slope,
                x[3] * sin * slope,
                x[4] * sin * slope,
                dw6,
                dw7,
                slope,
                forward.sigmoid() * forward.dyPr()
            };
        }
    }

    private static final class KeepsFields extends Backpropagation {
        private ForwardPass last = new ForwardPass(0, 0, 0, 0, 0);

        @Override
        public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
            last = super.forwardPropagation(x, y, w);
            return last;
        }

        @Override
        public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
            return super.backwardPropagation(x, w, last);
        }
    }

    private static final class MomentumFactored extends Backpropagation {
        @Override
        public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
            double[] now = w.clone();
            double[] pace = new double[w.length];
            double[] curve = new double[epochs];
            for (int step = 0; step < epochs * x.length; step++) {
                int row = step % x.length;
                ForwardPass forward = forwardPropagation(x[row], y[row], now);
                curve[step / x.length] += forward.loss() / x.length;
                double[] gradients = backwardPropagation(x[row], now, forward);
                for (int i = 0; i < now.length; i++) {
                    pace[i] = gradients[i] + gamma * pace[i];
                    now[i] -= pace[i] * learningRate;
                }
            }
            return new Training(now, curve);
        }
    }
}
