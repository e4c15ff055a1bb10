package backprop.reference.misconceptions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToIntFunction;

/**
 * Momentum in parts.
 *
 * @param gain what multiplies the gradient in the velocity, from eta and gamma
 * @param exponent of gamma
 * @param memory what the velocity remembers
 * @param start the velocity before the first update
 * @param look where the gradient is taken, or what is subtracted
 */
record MomentumFormula(
        DoubleBinaryOperator gain, ToIntFunction<Sample> exponent, Memory memory, Start start, Look look) {

    static final MomentumFormula RIGHT =
            new MomentumFormula((eta, gamma) -> eta, sample -> 1, Memory.ALL, Start.ZERO, Look.HERE);

    /** What the velocity remembers. */
    enum Memory {
        /** All earlier gradients, as it should be. */
        ALL,
        /** Nothing. */
        NONE,
        /** Those of the epoch. */
        EPOCH,
        /** One number for all weights. */
        SHARED,
        /** The previous gradient. */
        PREVIOUS,
        /** The previous gradient, scaled like the present one. */
        PREVIOUS_SCALED,
        /** Those of the same data point. */
        SAMPLE,
        /** Those of the same data point, in one number for all weights. */
        SAMPLE_SHARED
    }

    /** The velocity before the first update. */
    enum Start {
        /** Right. */
        ZERO,
        /** One. */
        ONE,
        /** The first gradient, which the first update adds to. */
        GRADIENT_BEFORE,
        /** The first gradient, which is the first velocity itself. */
        GRADIENT_FIRST
    }

    /** Where the gradient is taken. */
    enum Look {
        /** At the weights. */
        HERE,
        /** Where the velocity leads to. */
        AHEAD,
        /** Likewise, and the loss as well. */
        AHEAD_WITH_LOSS,
        /** At the weights, with the rearranged step gamma v + eta g. */
        REARRANGED
    }

    MomentumFormula withGain(DoubleBinaryOperator other) {
        return new MomentumFormula(other, exponent, memory, start, look);
    }

    MomentumFormula withExponent(ToIntFunction<Sample> other) {
        return new MomentumFormula(gain, other, memory, start, look);
    }

    MomentumFormula with(Memory other) {
        return new MomentumFormula(gain, exponent, other, start, look);
    }

    MomentumFormula with(Start other) {
        return new MomentumFormula(gain, exponent, memory, other, look);
    }

    MomentumFormula with(Look other) {
        return new MomentumFormula(gain, exponent, memory, start, other);
    }

    Rule rule(Arguments seen) {
        return new Velocity(this, seen.number(4), seen.number(5));
    }

    /** The rule for the arguments of one call. */
    private static final class Velocity implements Rule {
        private final MomentumFormula formula;
        private final double gain;
        private final double gamma;
        private final Map<Integer, double[]> velocities = new HashMap<>();

        Velocity(MomentumFormula formula, double eta, double gamma) {
            this.formula = formula;
            this.gain = formula.gain().applyAsDouble(eta, gamma);
            this.gamma = gamma;
        }

        @Override
        public void beginEpoch() {
            if (formula.memory() == Memory.EPOCH) {
                velocities.clear();
            }
        }

        @Override
        public void update(double[] weights, Sample sample) {
            int key = key(sample);
            boolean isFirst = !velocities.containsKey(key);
            double[] v = velocities.computeIfAbsent(key, fresh -> new double[9]);
            double decay = Math.pow(gamma, formula.exponent().applyAsInt(sample));
            double[] g = sample.gradient(isAhead() ? ahead(weights, v, decay) : weights);
            if (isFirst) {
                start(v, g);
            }
            for (int i = 0; i < g.length; i++) {
                int slot = isShared() ? 0 : i;
                boolean isGiven = isFirst && formula.start() == Start.GRADIENT_FIRST;
                v[slot] = isGiven ? g[i] : decay * v[slot] + gain * g[i];
                weights[i] -= formula.look() == Look.REARRANGED ? decay * v[slot] + gain * g[i] : v[slot];
                forget(v, i, g[i]);
            }
        }

        @Override
        public double[] place(double[] weights, Sample sample) {
            double[] v = velocities.get(key(sample));
            return formula.look() == Look.AHEAD_WITH_LOSS && v != null
                    ? ahead(weights, v, Math.pow(gamma, formula.exponent().applyAsInt(sample)))
                    : weights;
        }

        private int key(Sample sample) {
            boolean isPerSample = formula.memory() == Memory.SAMPLE || formula.memory() == Memory.SAMPLE_SHARED;
            return isPerSample ? sample.index() : 0;
        }

        private boolean isShared() {
            return formula.memory() == Memory.SHARED || formula.memory() == Memory.SAMPLE_SHARED;
        }

        private boolean isAhead() {
            return formula.look() == Look.AHEAD || formula.look() == Look.AHEAD_WITH_LOSS;
        }

        private void start(double[] v, double[] g) {
            switch (formula.start()) {
                case ONE -> Arrays.fill(v, 1);
                case GRADIENT_BEFORE -> System.arraycopy(g, 0, v, 0, v.length);
                default -> Arrays.fill(v, 0);
            }
        }

        private static double[] ahead(double[] weights, double[] v, double decay) {
            double[] ahead = weights.clone();
            Arrays.setAll(ahead, i -> weights[i] - decay * v[i]);
            return ahead;
        }

        private void forget(double[] v, int i, double g) {
            switch (formula.memory()) {
                case NONE -> v[i] = 0;
                case PREVIOUS -> v[i] = g;
                case PREVIOUS_SCALED -> v[i] = gain * g;
                default -> {}
            }
        }
    }
}
