package backprop.reference.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.Training;
import backprop.reference.Backpropagation;
import backprop.reference.checks.CheckRun.Status;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Mistakes cost their own points and no others. */
class WrongVariantsTest {
    private static final long SEED = 7;

    @Test
    void aWrongGradientCostsItsOwnPartsOnly() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                double[] gradients = super.backwardPropagation(x, w, forward);
                gradients[2] *= Math.sin(w[2] * x[2]) / Math.cos(w[2] * x[2]);
                return gradients;
            }
        });

        assertThat(run.lostHidden()).containsExactly("HiddenBackwardChecks.hiddenPoints[dw3]");
        assertThat(run.lostPublic())
                .containsExactly(
                        "BackwardChecks.genericPoints[dw3]",
                        "BackwardChecks.publishedSixPlaces[dw3]",
                        "BackwardChecks.publishedValues[dw3]");
        assertThat(run.with(Status.BLOCKED))
                .contains("AdamChecks.finalWeights", "GradientCheckChecks.genericPoints[epsilon 0.1]");
    }

    @Test
    void aWrongSignOfEveryGradientStopsAtTheBackwardTask() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                return Arrays.stream(super.backwardPropagation(x, w, forward))
                        .map(gradient -> -gradient)
                        .toArray();
            }
        });

        assertThat(run.lostHidden())
                .filteredOn(name -> !name.endsWith("convergence"))
                .hasSize(9)
                .allMatch(name -> name.startsWith("HiddenBackwardChecks"));
        assertThat(run.with(Status.BLOCKED))
                .contains("HiddenMomentumChecks.convergence", "MomentumChecks.finalWeights");
        assertThat(run.outcome("HiddenBackwardChecks.hiddenPoints[dw1]").message())
                .isEqualTo("backwardPropagation: dw1 is wrong for 12 of 12 hidden points, and the first of these has a"
                        + " relative error of about 1");
    }

    @Test
    void averagedMomentumCostsMomentumOnly() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public Training momentum(double[][] x, double[] y, double[] w, int epochs, double eta, double gamma) {
                return super.momentum(x, y, w, epochs, eta * (1 - gamma), gamma);
            }
        });

        assertThat(run.lostHidden())
                .containsExactly(
                        "HiddenMomentumChecks.convergence",
                        "HiddenMomentumChecks.lossCurve",
                        "HiddenMomentumChecks.updates");
        assertThat(run.lostPublic()).containsExactly("MomentumChecks.finalWeights", "MomentumChecks.lossCurve");
        assertThat(run.with(Status.BLOCKED)).isEmpty();
    }

    @Test
    void adamWithoutCorrectionCostsAdamOnly() {
        CheckRun run = run(AdamWithoutCorrection::new);

        assertThat(run.lostHidden()).contains("HiddenAdamChecks.updates", "HiddenAdamChecks.lossCurve");
        assertThat(run.lostHidden()).allMatch(name -> name.startsWith("HiddenAdamChecks"));
        assertThat(run.lostPublic()).containsExactly("AdamChecks.finalWeights", "AdamChecks.lossCurve");
    }

    @Test
    void aNegatedSigmoidStopsAtTheSigmoidTask() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public double sigmoid(double z) {
                return super.sigmoid(-z);
            }
        });

        assertThat(run.lostHidden())
                .filteredOn(name -> !name.endsWith("convergence"))
                .containsExactly("HiddenSigmoidChecks.bothSigns", "HiddenSigmoidChecks.largeArguments");
        assertThat(run.lostPublic()).containsExactly("SigmoidChecks.genericPoints", "SigmoidChecks.publishedValue");
        assertThat(run.with(Status.BLOCKED))
                .contains("ForwardChecks.publishedValues[sigmoid]")
                .doesNotContain("ForwardChecks.publishedValues[exp]");
    }

    @Test
    void aLossThatIsNotSquaredCostsTheLossOnly() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
                ForwardPass right = super.forwardPropagation(x, y, w);
                return new ForwardPass(
                        right.exp(), right.tanh(), right.sigmoid(), Math.sqrt(right.loss()), right.dyPr());
            }
        });

        assertThat(run.lostHidden()).containsExactly("HiddenForwardChecks.hiddenPoints[loss]");
        assertThat(run.lostPublic()).allMatch(name -> name.startsWith("ForwardChecks") && name.endsWith("[loss]"));
    }

    @Test
    void aCopyOfThePublishedValuesEarnsThemOnly() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                return backprop.Points.PUBLISHED.gradients();
            }
        });

        assertThat(run.lostPublic()).hasSize(9).allMatch(name -> name.startsWith("BackwardChecks.genericPoints"));
        assertThat(run.lostHidden())
                .filteredOn(name -> !name.endsWith("convergence"))
                .hasSize(9)
                .allMatch(name -> name.startsWith("HiddenBackwardChecks"));
    }

    @Test
    void aMissingForwardPassBlocksWhatBuildsOnIt() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
                throw new UnsupportedOperationException("not written yet");
            }
        });

        assertThat(run.with(Status.THREW)).hasSize(20).allMatch(name -> name.contains("ForwardChecks"));
        assertThat(run.with(Status.FAILED)).isEmpty();
        assertThat(run.outcome("HiddenAdamChecks.convergence").message())
                .isEqualTo("forwardPropagation throws UnsupportedOperationException, so this check cannot judge adam");
        assertThat(run.with(Status.PASSED))
                .filteredOn(name -> name.contains("BackwardChecks"))
                .hasSize(36);
    }

    @Test
    void theUntouchedTemplateEarnsNothing() {
        CheckRun run = run(backprop.Backpropagation::new);

        assertThat(run.with(Status.PASSED)).isEmpty();
        assertThat(run.with(Status.FAILED)).isEmpty();
    }

    @Test
    void aShortAnswerIsSaidInOneSentence() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                return Arrays.copyOf(super.backwardPropagation(x, w, forward), 8);
            }
        });

        assertThat(run.outcome("BackwardChecks.publishedValues[dw1]").message())
                .isEqualTo("backwardPropagation returned 8 numbers, 9 are expected");
        assertThat(run.outcome("HiddenVanillaChecks.updates").status()).isEqualTo(Status.BLOCKED);
    }

    @Test
    void notANumberNeverPasses() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
                return Double.NaN;
            }
        });

        assertThat(run.with(Status.FAILED)).hasSize(9).allMatch(name -> name.contains("GradientCheckChecks"));
    }

    @Test
    void correctCodeWrittenOutPassesOnWrongLowerMethods() {
        CheckRun run = run(() -> new Backpropagation() {
            private final Backpropagation inlined = new Backpropagation();

            @Override
            public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                return DoubleStream.generate(() -> 0.1).limit(9).toArray();
            }

            @Override
            public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
                return inlined.vanilla(x, y, w, epochs, learningRate);
            }
        });

        assertThat(run.lostHidden())
                .allMatch(name -> name.startsWith("HiddenBackwardChecks") || name.endsWith("convergence"));
        assertThat(run.lostHidden()).doesNotContain("HiddenVanillaChecks.convergence");
        assertThat(run.with(Status.PASSED)).contains("VanillaChecks.finalWeights", "VanillaChecks.lossCurve");
    }

    @Test
    void nothingIsRightOnTopOfGradientsOfNextToNothing() {
        CheckRun run = run(() -> new Backpropagation() {
            @Override
            public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                return DoubleStream.generate(() -> 1e-300).limit(9).toArray();
            }
        });

        assertThat(run.outcome("HiddenAdamChecks.updates").status()).isEqualTo(Status.BLOCKED);
        assertThat(run.outcome("HiddenAdamChecks.updates").message()).contains("gradients of next to nothing");
        assertThat(run.outcome("HiddenGradientCheckChecks.formula[epsilon 0.1]").status())
                .isEqualTo(Status.BLOCKED);
    }

    private static CheckRun run(Supplier<BackpropagationAssignment> subject) {
        return CheckRun.of(subject, SEED);
    }

    /** The moments are used as they are. */
    private static final class AdamWithoutCorrection extends Backpropagation {
        @Override
        public Training adam(
                double[][] x,
                double[] y,
                double[] w,
                int epochs,
                double eta,
                double beta1,
                double beta2,
                double epsilon) {
            double[] now = w.clone();
            double[] m = new double[w.length];
            double[] v = new double[w.length];
            double[] curve = new double[epochs];
            for (int step = 0; step < epochs * x.length; step++) {
                int row = step % x.length;
                ForwardPass forward = forwardPropagation(x[row], y[row], now);
                double[] g = backwardPropagation(x[row], now, forward);
                curve[step / x.length] += forward.loss() / x.length;
                for (int i = 0; i < now.length; i++) {
                    m[i] = beta1 * m[i] + (1 - beta1) * g[i];
                    v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
                    now[i] -= eta * m[i] / (Math.sqrt(v[i]) + epsilon);
                }
            }
            return new Training(now, curve);
        }
    }
}
