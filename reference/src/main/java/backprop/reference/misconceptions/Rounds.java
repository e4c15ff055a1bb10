package backprop.reference.misconceptions;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rounds of a task whose formula is made of parts: right, one mistake, what no formula can say, two mistakes.
 *
 * @param <F> the formula
 * @param right its right forms
 * @param mistakes each alone and in pairs
 * @param before guesses that stand on their own and would be mistaken for a mistake, tried before the single ones
 * @param others guesses that stand on their own, tried after the single mistakes
 * @param answers turns a formula into what it would answer, in one or more ways
 */
record Rounds<F>(
        List<F> right,
        List<Mistake<F>> mistakes,
        List<Hypothesis> before,
        List<Hypothesis> others,
        Function<F, Stream<Function<Arguments, Object>>> answers) {

    Stream<Stream<Hypothesis>> stream() {
        return Stream.<Supplier<Stream<Hypothesis>>>of(
                        () -> right.stream().flatMap(formula -> guesses(List.of(), formula)),
                        before::stream,
                        () -> mistakes.stream().flatMap(this::alone),
                        others::stream,
                        this::pairs)
                .map(Supplier::get);
    }

    private Stream<Hypothesis> alone(Mistake<F> mistake) {
        return right.stream()
                .flatMap(formula ->
                        guesses(List.of(mistake.cause()), mistake.edit().apply(formula)));
    }

    private Stream<Hypothesis> pairs() {
        return mistakes.stream()
                .flatMap(first -> mistakes.stream()
                        .filter(second -> !second.equals(first))
                        .flatMap(second -> right.stream()
                                .flatMap(formula -> guesses(
                                        List.of(first.cause(), second.cause()),
                                        second.edit().apply(first.edit().apply(formula))))));
    }

    private Stream<Hypothesis> guesses(List<Misconception> causes, F formula) {
        return answers.apply(formula).map(answer -> new Guess(causes, answer));
    }
}
