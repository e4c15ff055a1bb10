package backprop.reference.misconceptions;

import backprop.reference.Backpropagation;
import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Observation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Right at the published point alone; everywhere else the same number or numbers, or all of them scaled alike.
 *
 * @param task in which it is made
 * @param isPublished tells the arguments of a published value
 * @param right gives the right answer
 */
record HardCoded(String task, Predicate<Arguments> isPublished, Function<Observation, Object> right)
        implements Hypothesis {

    private static final int LEAST = 3;

    static Hypothesis sigmoid() {
        return new HardCoded(
                "sigmoid",
                seen -> seen.number(0) == 2,
                seen -> new Backpropagation().sigmoid(new Arguments(seen.arguments()).number(0)));
    }

    static Hypothesis forward() {
        return new HardCoded("forward", seen -> isTenths(seen.numbers(2)), HardCoded::rightForward);
    }

    static Hypothesis backward() {
        return new HardCoded("backward", seen -> isTenths(seen.numbers(1)), BackwardRounds::right);
    }

    private static Object rightForward(Observation seen) {
        Arguments arguments = new Arguments(seen.arguments());
        return new Backpropagation()
                .forwardPropagation(arguments.numbers(0), arguments.number(1), arguments.numbers(2));
    }

    private static boolean isTenths(double[] weights) {
        return Arrays.stream(weights).allMatch(weight -> weight == 0.1);
    }

    @Override
    public Optional<List<Misconception>> explain(List<Observation> observations) {
        return fits(observations) ? Optional.of(List.of(cause())) : Optional.empty();
    }

    private Misconception cause() {
        return new Misconception(
                "conduct.hard-coded",
                task,
                "The method holds the published numbers as constants and does not compute them. "
                        + "It has to answer for any arguments.",
                "\"What to write\" in the handout",
                "your answer is right at the published point, and the same or a multiple of it whatever else is asked");
    }

    private boolean fits(List<Observation> observations) {
        List<Observation> published = observations.stream()
                .filter(seen -> isPublished.test(new Arguments(seen.arguments())))
                .toList();
        List<double[]> others = observations.stream()
                .filter(seen -> !published.contains(seen))
                .map(seen -> Numbers.of(seen.answer()))
                .toList();
        return !published.isEmpty()
                && others.size() >= LEAST
                && published.stream().allMatch(seen -> Numbers.agree(seen.answer(), right.apply(seen)))
                && others.stream().allMatch(answer -> isSameOrScaled(answer, others.get(0)));
    }

    /** A single number is a multiple of any other, so it has to be the same. */
    private static boolean isSameOrScaled(double[] one, double[] other) {
        double ratio = one.length == 1 ? 1 : one[0] / other[0];
        return one.length == other.length
                && (Arrays.equals(one, other)
                        || IntStream.range(0, one.length)
                                .allMatch(i -> other[i] != 0 && Numbers.agree(one[i], ratio * other[i])));
    }
}
