package backprop.reference.misconceptions;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Observation;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The guesses for the gradients: one wrong edge or another order, constants, then two wrong edges. */
final class BackwardRounds {

    private final PathFits fits;
    private final List<PathEdit> edits = BackwardMistakes.all();

    private BackwardRounds(List<Observation> observations) {
        fits = new PathFits(observations);
    }

    /** Gives the rounds for what backwardPropagation answered. */
    static Stream<Stream<Hypothesis>> of(List<Observation> observations) {
        BackwardRounds rounds = new BackwardRounds(observations);
        return Stream.<Supplier<Stream<Hypothesis>>>of(
                        () -> Stream.of(rounds.guess()),
                        rounds::singles,
                        () -> Stream.of(HardCoded.backward()),
                        rounds::pairs)
                .map(Supplier::get);
    }

    private Stream<Hypothesis> singles() {
        return Stream.concat(edits.stream().map(this::guess), orders());
    }

    private Stream<Hypothesis> pairs() {
        Stream<Hypothesis> pairs = IntStream.range(0, edits.size())
                .boxed()
                .flatMap(i -> edits.subList(i + 1, edits.size()).stream()
                        .filter(other ->
                                !other.cause().id().equals(edits.get(i).cause().id()))
                        .map(other -> guess(edits.get(i), other)));
        return Stream.concat(pairs, edits.stream().flatMap(this::orders));
    }

    private PathGuess guess(PathEdit... wrong) {
        return new PathGuess(fits, List.of(wrong));
    }

    private Stream<Hypothesis> orders(PathEdit... wrong) {
        return Stream.of(new OrderGuess(fits, true, List.of(wrong)), new OrderGuess(fits, false, List.of(wrong)));
    }

    /** Computes the right gradients. */
    static double[] right(Observation seen) {
        Place place = Place.of(seen);
        return IntStream.rangeClosed(1, PathFits.COUNT)
                .mapToDouble(weight -> PathFits.gradient(List.of(), weight, place))
                .toArray();
    }
}
