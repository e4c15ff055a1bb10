package gradecheck.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.Training;
import backprop.reference.Backpropagation;
import backprop.reference.misconceptions.Catalogue;
import gradecheck.checkkit.Observation;
import gradecheck.result.Finding;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The misconceptions of the shipped assignment, where tasks build on each other. */
class CatalogueTest {

    private static final List<String> TASKS =
            List.of("sigmoid", "forward", "backward", "gradient-check", "vanilla", "momentum", "adam");

    private static List<Finding> findings(Supplier<BackpropagationAssignment> submission) {
        List<Observation> observations = new ArrayList<>();
        Supplier<Object> subjects = () -> watched(submission.get(), observations);
        return new Diagnosis(new Catalogue(), subjects, () -> List.copyOf(observations), 5)
                .findings(TASKS, Set.copyOf(TASKS));
    }

    private static Object watched(BackpropagationAssignment code, List<Observation> observations) {
        return Proxy.newProxyInstance(
                CatalogueTest.class.getClassLoader(),
                new Class<?>[] {BackpropagationAssignment.class},
                (proxy, method, given) -> {
                    List<Object> arguments = List.of(given);
                    Object answer = method.invoke(code, given);
                    List<List<Object>> earlier = Collections.nCopies(4, arguments);
                    observations.add(new Observation(method.getName(), arguments, answer, Set.of(), false, earlier));
                    return answer;
                });
    }

    /** Lacks w9 in dw3 and halves the steps of momentum by an average. */
    private static final class WrongTwice extends Backpropagation {
        @Override
        public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
            double[] gradients = super.backwardPropagation(x, w, forward);
            gradients[2] /= w[8];
            return gradients;
        }

        @Override
        public Training momentum(double[][] x, double[] y, double[] w, int epochs, double eta, double gamma) {
            return super.momentum(x, y, w, epochs, eta * (1 - gamma), gamma);
        }
    }

    @Test
    void namesTheMistakesOfTwoTasksAndNoneOfThoseBuiltOnThem() {
        assertThat(findings(WrongTwice::new))
                .extracting(Finding::id)
                .containsExactly("backward.missing-w9", "momentum.ema");
    }

    @Test
    void namesAnEdgeThatHasNoNameOfItsOwn() {
        List<Finding> findings = findings(() -> new Backpropagation() {
            @Override
            public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                double[] gradients = super.backwardPropagation(x, w, forward);
                gradients[2] = -gradients[2];
                return gradients;
            }
        });

        assertThat(findings).extracting(Finding::id).containsExactly("backward.edge.fp12-fp9");
        assertThat(findings.get(0).message()).contains("d fp12 / d fp9 has the wrong sign");
    }

    @Test
    void namesNothingForAnUnknownMistake() {
        assertThat(findings(() -> new Backpropagation() {
                    @Override
                    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
                        double[] gradients = super.backwardPropagation(x, w, forward);
                        gradients[4] *= 1.01;
                        return gradients;
                    }

                    @Override
                    public Training adam(
                            double[][] x,
                            double[] y,
                            double[] w,
                            int epochs,
                            double eta,
                            double b1,
                            double b2,
                            double e) {
                        return super.adam(x, y, w, epochs, eta * 1.1, b1, b2, e);
                    }
                }))
                .isEmpty();
    }

    @Test
    void namesNothingForARightSubmission() {
        assertThat(findings(Backpropagation::new)).isEmpty();
    }
}
