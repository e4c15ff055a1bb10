package gradecheck.recorded;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Misconceptions;
import gradecheck.checkkit.Observation;
import gradecheck.wire.Shape;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds what a submission answers against what was recorded. It asks nothing by itself. */
public final class RecordedMistakes implements Misconceptions {

    private final Recording recording;

    /**
     * Prepares.
     *
     * @param recording what is known
     */
    public RecordedMistakes(Recording recording) {
        this.recording = recording;
    }

    @Override
    public String taskOf(String method) {
        return recording.tasks().getOrDefault(method, "");
    }

    @Override
    public void probe(String task, Object subject, RandomGenerator random) {
        // Other questions than the checks' have no recorded answers.
    }

    @Override
    public Stream<Stream<Hypothesis>> rounds(String task, Evidence evidence) {
        return recording.rounds().stream()
                .filter(round -> round.task().equals(task))
                .map(round -> round.guesses().stream().map(guess -> seen -> explain(guess, seen)));
    }

    private Optional<List<Misconception>> explain(Recording.Guess guess, List<Observation> observations) {
        boolean isInformed = false;
        for (Observation seen : observations) {
            OptionalInt call = callOf(seen);
            if (call.isEmpty()) {
                return Optional.empty();
            }
            Object expected = guess.answers().get(call.getAsInt());
            if (expected != null) {
                if (!Likeness.OF_ANSWERS.of(Shape.flatten(seen.answer()), expected)) {
                    return Optional.empty();
                }
                isInformed = true;
            }
        }
        return isInformed ? Optional.of(guess.causes()) : Optional.empty();
    }

    private OptionalInt callOf(Observation seen) {
        Recording.Call call = Recording.Call.of(seen);
        return IntStream.range(0, recording.calls().size())
                .filter(i -> recording.calls().get(i).asks(call))
                .findFirst();
    }
}
