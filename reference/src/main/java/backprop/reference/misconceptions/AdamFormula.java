package backprop.reference.misconceptions;

import backprop.reference.checks.AdamForm;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * Adam in parts.
 *
 * @param form place of epsilon
 * @param steps the exponent of the bias corrections
 * @param betas which of beta1 (1) and beta2 (2) stands before m, before g in m, and in the correction of m
 * @param starts m and v before the first update
 * @param square turns a gradient into what v averages
 * @param root whether the step is divided by a root
 * @param memory what m and v remember
 */
record AdamFormula(
        AdamForm form,
        ToDoubleFunction<Sample> steps,
        Betas betas,
        Starts starts,
        DoubleUnaryOperator square,
        Root root,
        Memory memory) {

    /** What the moments remember. */
    enum Memory {
        /** All earlier gradients, as it should be. */
        ALL,
        /** Those of the epoch. */
        EPOCH,
        /** One number each for all weights. */
        SHARED,
        /** The previous gradient, and its square. */
        PREVIOUS,
        /** The previous gradient in both moments. */
        PREVIOUS_RAW
    }

    /** Whether the step is divided by a root. */
    enum Root {
        /** As it should be. */
        TAKEN,
        /** By the second moment itself. */
        MISSING,
        /** Likewise, and the efficient form's correction has no root either. */
        MISSING_IN_CORRECTION
    }

    /** Which beta stands where. */
    record Betas(int beforeM, int beforeG, int inCorrection) {}

    /** Moments before the first update. */
    record Starts(double m, double v) {}

    static AdamFormula of(AdamForm form) {
        return new AdamFormula(
                form, Sample::t, new Betas(1, 1, 1), new Starts(0, 0), g -> g * g, Root.TAKEN, Memory.ALL);
    }

    AdamFormula withSteps(ToDoubleFunction<Sample> other) {
        return new AdamFormula(form, other, betas, starts, square, root, memory);
    }

    AdamFormula withBetasInM(int beforeM, int beforeG) {
        return new AdamFormula(
                form, steps, new Betas(beforeM, beforeG, betas.inCorrection()), starts, square, root, memory);
    }

    AdamFormula withBetaInCorrection(int beta) {
        return new AdamFormula(
                form, steps, new Betas(betas.beforeM(), betas.beforeG(), beta), starts, square, root, memory);
    }

    AdamFormula withStarts(double m, double v) {
        return new AdamFormula(form, steps, betas, new Starts(m, v), square, root, memory);
    }

    AdamFormula withSquare(DoubleUnaryOperator other) {
        return new AdamFormula(form, steps, betas, starts, other, root, memory);
    }

    AdamFormula with(Root other) {
        return new AdamFormula(form, steps, betas, starts, square, other, memory);
    }

    AdamFormula withMemory(Memory other) {
        return new AdamFormula(form, steps, betas, starts, square, root, other);
    }

    Rule rule(Arguments seen) {
        return new Steps(this, seen);
    }

    /** The rule for the arguments of one call. */
    private static final class Steps implements Rule {
        private final AdamFormula formula;
        private final double rate;
        private final double[] beta;
        private final double epsilon;
        private final double[] m = new double[9];
        private final double[] v = new double[9];

        Steps(AdamFormula formula, Arguments seen) {
            this.formula = formula;
            this.rate = seen.number(4);
            this.beta = new double[] {Double.NaN, seen.number(5), seen.number(6)};
            this.epsilon = seen.number(7);
            start();
        }

        private void start() {
            Arrays.fill(m, formula.starts().m());
            Arrays.fill(v, formula.starts().v());
        }

        @Override
        public void beginEpoch() {
            if (formula.memory() == Memory.EPOCH) {
                start();
            }
        }

        @Override
        public void update(double[] weights, Sample sample) {
            double exponent = formula.memory() == Memory.EPOCH
                    ? formula.steps().applyAsDouble(sample.withinEpoch())
                    : formula.steps().applyAsDouble(sample);
            double meanCorrection = 1 - Math.pow(beta[formula.betas().inCorrection()], exponent);
            double squareCorrection = 1 - Math.pow(beta[2], exponent);
            double[] g = sample.gradient(weights);
            for (int i = 0; i < g.length; i++) {
                int slot = formula.memory() == Memory.SHARED ? 0 : i;
                m[slot] = beta[formula.betas().beforeM()] * m[slot]
                        + (1 - beta[formula.betas().beforeG()]) * g[i];
                v[slot] = beta[2] * v[slot] + (1 - beta[2]) * formula.square().applyAsDouble(g[i]);
                double vh = v[slot] / squareCorrection;
                weights[i] -= rate * m[slot] / meanCorrection / denominator(vh, squareCorrection);
                remember(i, g[i]);
            }
        }

        private double denominator(double vh, double squareCorrection) {
            if (formula.root() == Root.TAKEN) {
                return formula.form().denominator(vh, squareCorrection, epsilon);
            }
            return switch (formula.form()) {
                case BESIDE_THE_ROOT, UNDER_THE_ROOT -> vh + epsilon;
                case EFFICIENT ->
                    (vh * squareCorrection + epsilon)
                            / (formula.root() == Root.MISSING ? Math.sqrt(squareCorrection) : squareCorrection);
            };
        }

        private void remember(int i, double g) {
            if (formula.memory() == Memory.PREVIOUS || formula.memory() == Memory.PREVIOUS_RAW) {
                m[i] = g;
                v[i] = formula.memory() == Memory.PREVIOUS ? formula.square().applyAsDouble(g) : g;
            }
        }
    }
}
