package backprop.reference.misconceptions;

import backprop.BackpropagationAssignment;
import backprop.ForwardPass;
import backprop.reference.Backpropagation;
import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconceptions;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** The misconceptions of this assignment; found by the grader as a service. */
public final class Catalogue implements Misconceptions {

    private static final Map<String, String> TASKS = Map.of(
            "sigmoid", "sigmoid",
            "forwardPropagation", "forward",
            "backwardPropagation", "backward",
            "gradientChecking", "gradient-check",
            "vanilla", "vanilla",
            "momentum", "momentum",
            "adam", "adam");

    /** Called by the service loader. */
    public Catalogue() {}

    @Override
    public String taskOf(String method) {
        return TASKS.getOrDefault(method, "");
    }

    @Override
    public void probe(String task, Object subject, RandomGenerator random) {
        new Probe((BackpropagationAssignment) subject, random).ask(task);
    }

    @Override
    public Stream<Stream<Hypothesis>> rounds(String task, Evidence evidence) {
        return switch (task) {
            case "sigmoid" -> sigmoid();
            case "forward" -> forward(evidence);
            case "backward" -> BackwardRounds.of(evidence.of("backwardPropagation"));
            case "gradient-check" -> GradientCheckMistakes.rounds(below(evidence));
            case "vanilla" -> VanillaMistakes.rounds(below(evidence));
            case "momentum" -> MomentumMistakes.rounds(below(evidence));
            case "adam" -> AdamMistakes.rounds(below(evidence));
            default -> Stream.empty();
        };
    }

    private static Stream<Stream<Hypothesis>> sigmoid() {
        DoubleUnaryOperator right = new Backpropagation()::sigmoid;
        return new Rounds<>(
                        List.of(right),
                        List.of(new Mistake<DoubleUnaryOperator>(
                                ForwardMistakes.MISSING_NEGATION, formula -> z -> formula.applyAsDouble(-z))),
                        List.of(),
                        List.of(HardCoded.sigmoid()),
                        formula -> Stream.of(seen -> formula.applyAsDouble(seen.number(0))))
                .stream();
    }

    private static Stream<Stream<Hypothesis>> forward(Evidence evidence) {
        List<Below> below = isRight("sigmoid", evidence) ? List.of(Below.RIGHT) : List.of(own(evidence), Below.RIGHT);
        return new Rounds<>(
                        List.of(ForwardFormula.RIGHT),
                        ForwardMistakes.all(),
                        List.of(),
                        List.of(HardCoded.forward()),
                        formula -> below.stream()
                                .map(lower ->
                                        seen -> formula.apply(lower, seen.numbers(0), seen.number(1), seen.numbers(2))))
                .stream();
    }

    /** Right lower methods where the student's are right, else the student's own, or right ones written out again. */
    private static List<Below> below(Evidence evidence) {
        return isRight("forwardPropagation", evidence) && isRight("backwardPropagation", evidence)
                ? List.of(Below.RIGHT)
                : List.of(own(evidence), Below.RIGHT);
    }

    private static Below own(Evidence evidence) {
        return new RememberedAnswers(Below.of((BackpropagationAssignment) evidence.student()));
    }

    private static boolean isRight(String method, Evidence evidence) {
        Backpropagation right = new Backpropagation();
        Function<Arguments, Object> formula = switch (method) {
            case "sigmoid" -> seen -> right.sigmoid(seen.number(0));
            case "forwardPropagation" ->
                seen -> right.forwardPropagation(seen.numbers(0), seen.number(1), seen.numbers(2));
            default ->
                seen -> right.backwardPropagation(seen.numbers(0), seen.numbers(1), seen.as(ForwardPass.class, 2));
        };
        return new Guess(List.of(), formula).fits(evidence.of(method));
    }
}
