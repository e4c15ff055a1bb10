package gradecheck.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Misconceptions;
import gradecheck.checkkit.Observation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holding answers against recorded ones, and recordings as bytes. */
class RecordedMistakesTest {

    private static final Misconception DOUBLED =
            new Misconception("sum.doubled", "sum", "Twice.", "the handout", "twice the sum", List.of("n1"));

    /** A sum of numbers, asked for (1, 2), (0.5, 0.5) and, to no avail, (0). */
    private static final Recording RECORDING = new Recording(
            Map.of("sum", "sum", "mean", "mean"),
            List.of(
                    new Recording.Call("sum", List.of(new double[] {1, 2})),
                    new Recording.Call("sum", List.of(new double[] {0.5, 0.5})),
                    new Recording.Call("sum", List.of(new double[] {0}))),
            List.of(
                    new Recording.Round("sum", List.of(new Recording.Guess(List.of(), Map.of(0, 3.0, 1, 1.0)))),
                    new Recording.Round(
                            "sum", List.of(new Recording.Guess(List.of(DOUBLED), Map.of(0, 6.0, 1, 2.0))))));

    private static Observation seen(double answer, double... numbers) {
        return new Observation("sum", List.of(numbers), answer, Set.of(), false, List.of());
    }

    private static List<Optional<List<Misconception>>> explanations(Observation... seen) {
        Misconceptions.Evidence nothing = new Misconceptions.Evidence() {
            @Override
            public List<Observation> of(String method) {
                return List.of();
            }

            @Override
            public Object student() {
                return this;
            }
        };
        return new RecordedMistakes(RECORDING)
                .rounds("sum", nothing)
                .flatMap(round -> round)
                .map((Hypothesis guess) -> guess.explain(Arrays.asList(seen)))
                .toList();
    }

    @Test
    void explainsAnswersThatAreAllAsRecorded() {
        assertThat(explanations(seen(3, 1, 2))).containsExactly(Optional.of(List.of()), Optional.empty());
        assertThat(explanations(seen(6, 1, 2), seen(2.000_000_01, 0.5, 0.5)))
                .containsExactly(Optional.empty(), Optional.of(List.of(DOUBLED)));
    }

    @Test
    void explainsNothingWhereOneAnswerIsAnotherOrWasNotRecorded() {
        assertThat(explanations(seen(6, 1, 2), seen(1, 0.5, 0.5))).containsOnly(Optional.empty());
        assertThat(explanations(seen(6, 1, 2), seen(8, 1, 3))).containsOnly(Optional.empty());
        assertThat(explanations(seen(6, 1, 2), seen(Double.NaN, 0.5, 0.5))).containsOnly(Optional.empty());
    }

    @Test
    void anAnswerThatTellsNothingExplainsNothing() {
        assertThat(explanations(seen(7, 0))).containsOnly(Optional.empty());
        assertThat(explanations(seen(7, 0), seen(6, 1, 2))).contains(Optional.of(List.of(DOUBLED)));
    }

    @Test
    void aRecordingIsReadAsItWasWritten() throws IOException {
        byte[] bytes = RecordingFile.write(RECORDING);

        Recording read = RecordingFile.read(bytes);

        assertThat(RecordingFile.write(read)).isEqualTo(bytes);
        assertThat(read).usingRecursiveComparison().isEqualTo(RECORDING);
    }

    @Test
    void whatIsNoRecordingIsNotRead() {
        byte[] bytes = RecordingFile.write(RECORDING);

        assertThatIOException().isThrownBy(() -> RecordingFile.read(Arrays.copyOf(bytes, bytes.length / 2)));
        assertThatIOException().isThrownBy(() -> RecordingFile.read(new byte[] {5, 0, 0, 0, 0}));
    }
}
