package backprop;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Keeps a mistake from costing points twice: before a check fails, looks whether the methods below are right.
 *
 * <p>Where they are not, the check is aborted and says so. In the grader it then takes the outcome of a hidden check
 * that holds the method against what the student's own lower methods give.
 */
public final class Upstream {

    private final Runnable inspection;

    /**
     * Makes an upstream from what to do before a check fails.
     *
     * @param inspection throws {@link TestAbortedException} if the methods below are no ground to judge on, else
     *     nothing
     */
    public Upstream(Runnable inspection) {
        this.inspection = inspection;
    }

    /**
     * Looks at the sigmoid before forwardPropagation fails.
     *
     * @param subject the student's code
     * @param point where it is asked
     * @return the upstream of forwardPropagation
     */
    public static Upstream ofForward(BackpropagationAssignment subject, Point point) {
        String judged = "forwardPropagation";
        return new Upstream(() -> {
            double answer = ask("sigmoid", judged, () -> subject.sigmoid(point.z()));
            demandRight(
                    "sigmoid",
                    judged,
                    Tolerance.USUAL.accepts(answer, point.forward().sigmoid()));
        });
    }

    /**
     * Looks at forwardPropagation and backwardPropagation before a method that uses both fails. They are asked at
     * generic points as well, since a method that uses them does so at other weights than it is given, and a mistake
     * may hide at those.
     *
     * @param subject the student's code
     * @param judged name of the method that uses both
     * @param points where they are asked
     * @return the upstream of that method
     */
    public static Upstream ofBoth(BackpropagationAssignment subject, String judged, List<Point> points) {
        return new Upstream(() -> Stream.concat(points.stream(), Points.generic().stream())
                .forEach(point -> inspectBoth(subject, judged, point)));
    }

    /**
     * Runs a check; where it throws, looks upstream first.
     *
     * @param <T> what the check returns
     * @param check calls the student's code and compares
     * @return what the check returns
     * @throws TestAbortedException if the check threw and the methods below are no ground to judge on; else what the
     *     check threw, unchanged
     */
    public <T> T judge(Supplier<T> check) {
        try {
            return check.get();
        } catch (RuntimeException | Error failure) { // whatever the student's code or a comparison throws
            inspection.run();
            throw failure;
        }
    }

    /**
     * Runs a check that returns nothing; see {@link #judge(Supplier)}.
     *
     * @param check calls the student's code and compares
     */
    public void judge(Runnable check) {
        judge(() -> {
            check.run();
            return Optional.empty();
        });
    }

    /**
     * Asks a lower method.
     *
     * @param <T> what it returns
     * @param method its name
     * @param judged name of the method that is being judged
     * @param call the call
     * @return its answer
     * @throws TestAbortedException if it throws
     */
    public static <T> T ask(String method, String judged, Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException | Error failure) { // whatever the student's code throws
            throw unusable(method, thrown(failure), judged);
        }
    }

    /**
     * Says that a lower method is no ground to judge on.
     *
     * @param method its name
     * @param flaw what it did, as the rest of a sentence that begins with its name
     * @param judged name of the method that is being judged
     * @return to be thrown
     */
    public static TestAbortedException unusable(String method, String flaw, String judged) {
        return new TestAbortedException(method + " " + flaw + ", so this check cannot judge " + judged);
    }

    private static String thrown(Throwable failure) {
        boolean known = failure.getClass().getName().startsWith("java.");
        return known ? "throws " + failure.getClass().getSimpleName() : "fails";
    }

    /**
     * Demands that forwardPropagation and backwardPropagation answer with something that can be computed with.
     *
     * @param subject the student's code
     * @param judged name of the method that uses both
     * @param point where they are asked
     * @throws TestAbortedException if one throws, or returns null, another length or what is no finite number
     */
    public static void demandUsable(BackpropagationAssignment subject, String judged, Point point) {
        usableForward(subject, judged, point);
        usableGradients(subject, judged, point);
    }

    private static ForwardPass usableForward(BackpropagationAssignment subject, String judged, Point point) {
        String method = "forwardPropagation";
        ForwardPass answer = ask(method, judged, () -> subject.forwardPropagation(point.x(), point.y(), point.w()));
        Answers.flaw(answer)
                .or(() -> Answers.notFinite(Arrays.stream(ForwardValue.values())
                        .mapToDouble(value -> value.of(answer))
                        .toArray()))
                .ifPresent(flaw -> {
                    throw unusable(method, flaw, judged);
                });
        return answer;
    }

    private static double[] usableGradients(BackpropagationAssignment subject, String judged, Point point) {
        String method = "backwardPropagation";
        double[] answer = ask(method, judged, () -> subject.backwardPropagation(point.x(), point.w(), point.forward()));
        Answers.flaw(answer, Gradient.COUNT)
                .or(() -> Answers.notFinite(answer))
                .or(() -> Answers.allZero(answer))
                .ifPresent(flaw -> {
                    throw unusable(method, flaw, judged);
                });
        return answer;
    }

    private static void inspectBoth(BackpropagationAssignment subject, String judged, Point point) {
        ForwardPass forward = usableForward(subject, judged, point);
        for (ForwardValue value : ForwardValue.values()) {
            double expected = value.of(point.forward());
            demandRight("forwardPropagation", judged, Tolerance.USUAL.accepts(value.of(forward), expected));
        }
        double[] gradients = usableGradients(subject, judged, point);
        for (Gradient gradient : Gradient.values()) {
            double expected = gradient.of(point.gradients());
            demandRight("backwardPropagation", judged, Tolerance.USUAL.accepts(gradient.of(gradients), expected));
        }
    }

    private static void demandRight(String method, String judged, boolean right) {
        if (!right) {
            throw new TestAbortedException(
                    method + " differs from the right one here, so this public check cannot judge " + judged
                            + " by itself; the grader judges it against your own " + method);
        }
    }
}
