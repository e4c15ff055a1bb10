package backprop.reference.misconceptions;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Observation;
import gradecheck.checkkit.Prediction;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gradients in another order, the same at every point, and right but for what a mistake does to some of them.
 *
 * @param fits what was answered
 * @param reversed whether it is dw9 to dw1; else any other wrong order
 * @param edits one mistake, or none
 */
record OrderGuess(PathFits fits, boolean reversed, List<PathEdit> edits) implements Hypothesis {

    private static final int COUNT = PathFits.COUNT;
    private static final List<Integer> ALL =
            IntStream.rangeClosed(1, COUNT).boxed().toList();

    @Override
    public Optional<List<Misconception>> explain(List<Observation> observations) {
        BitSet taken = new BitSet();
        boolean isReversal = true;
        boolean isIdentity = true;
        for (int place = 1; place <= COUNT; place++) {
            int source = source(place, taken);
            if (source > COUNT) {
                return Optional.empty();
            }
            taken.set(source);
            isReversal &= source == COUNT + 1 - place;
            isIdentity &= source == place;
        }
        return !isIdentity && isReversal == reversed ? Optional.of(causes()) : Optional.empty();
    }

    @Override
    public Stream<Prediction> predictions(List<Observation> calls) {
        if (!reversed || !edits.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Prediction(
                causes(),
                calls.stream()
                        .map(BackwardRounds::right)
                        .map(right -> Optional.<Object>of(IntStream.range(0, COUNT)
                                .mapToDouble(i -> right[COUNT - 1 - i])
                                .toArray()))
                        .toList()));
    }

    private List<Misconception> causes() {
        Misconception order = new Misconception(
                reversed ? "backward.order-reversed" : "backward.order-scrambled",
                "backward",
                "The nine gradients stand in another order. The result is dw1 to dw9, in this order.",
                "\"What to write\" in the handout",
                reversed
                        ? "your nine gradients come as dw9 to dw1"
                        : "your nine gradients are the right ones permuted");
        return Stream.concat(Stream.of(order), edits.stream().map(OrderGuess::placed))
                .toList();
    }

    /** In which gradients it shows is not known here, so of several edges none can be told. */
    private static Misconception placed(PathEdit edit) {
        return edit.wrong().size() == 1 ? edit.placed(ALL) : edit.cause();
    }

    /** Finds the gradient that stands in one place at every point; past the last where there is none. */
    private int source(int place, BitSet taken) {
        int source = taken.nextClearBit(1);
        while (source <= COUNT && !stands(source, place)) {
            source = taken.nextClearBit(source + 1);
        }
        return source;
    }

    /** Tries the gradient as it is, unless a mistake must show in it, and as the mistake makes it. */
    private boolean stands(int source, int place) {
        List<PathEdit> touching =
                edits.stream().filter(edit -> edit.touches(source)).toList();
        boolean isForced = touching.stream().anyMatch(PathEdit::everywhere);
        return (!isForced && fits.fits(place, source, List.of()))
                || (!touching.isEmpty() && fits.fits(place, source, touching));
    }
}
