package gradecheck.recorded;

import gradecheck.checkkit.Misconception;
import gradecheck.wire.Bytes;
import gradecheck.wire.Codec;
import gradecheck.wire.WireException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A recording as bytes; the same bytes for the same recording. */
public final class RecordingFile {

    private RecordingFile() {}

    /**
     * {@return the bytes of a recording}
     *
     * @param recording any
     */
    public static byte[] write(Recording recording) {
        List<Object> tasks = new ArrayList<>();
        new TreeMap<>(recording.tasks()).forEach((method, task) -> tasks.add(List.of(method, task)));
        List<Object> whole = List.of(
                tasks,
                recording.calls().stream()
                        .map(call -> List.of(call.method(), call.arguments()))
                        .toList(),
                recording.rounds().stream()
                        .map(round -> List.of(
                                round.task(),
                                round.guesses().stream()
                                        .map(RecordingFile::flat)
                                        .toList()))
                        .toList());
        try {
            byte[] bytes = new byte[Math.toIntExact(Codec.size(whole))];
            Codec.write(new Bytes(bytes), whole);
            return bytes;
        } catch (WireException e) {
            throw new UncheckedIOException("a recording holds what cannot be written", e);
        }
    }

    private static List<Object> flat(Recording.Guess guess) {
        List<Object> answers = new ArrayList<>();
        new TreeMap<>(guess.answers()).forEach((call, answer) -> answers.add(List.of(call, answer)));
        return List.of(
                guess.causes().stream()
                        .map(cause -> List.of(
                                cause.id(),
                                cause.task(),
                                cause.explanation(),
                                cause.lesson(),
                                cause.sign(),
                                cause.places()))
                        .toList(),
                answers);
    }

    /**
     * Reads a recording.
     *
     * @param bytes as written
     * @return the recording
     * @throws IOException where they are no recording
     */
    public static Recording read(byte[] bytes) throws IOException {
        try {
            List<?> whole = list(Codec.read(new Bytes(bytes)));
            Map<String, String> tasks = new TreeMap<>();
            list(whole.get(0)).forEach(pair -> tasks.put(text(pair, 0), text(pair, 1)));
            return new Recording(
                    tasks,
                    each(
                            whole.get(1),
                            call -> new Recording.Call(
                                    text(call, 0), list(list(call).get(1)))),
                    each(
                            whole.get(2),
                            round -> new Recording.Round(
                                    text(round, 0), each(list(round).get(1), RecordingFile::guess))));
        } catch (ClassCastException | IndexOutOfBoundsException | NullPointerException e) {
            throw new IOException("it holds something else", e);
        }
    }

    private static Recording.Guess guess(Object flat) {
        Map<Integer, Object> answers = new TreeMap<>();
        list(list(flat).get(1))
                .forEach(pair ->
                        answers.put((Integer) list(pair).get(0), list(pair).get(1)));
        return new Recording.Guess(each(list(flat).get(0), RecordingFile::cause), answers);
    }

    private static Misconception cause(Object flat) {
        return new Misconception(
                text(flat, 0),
                text(flat, 1),
                text(flat, 2),
                text(flat, 3),
                text(flat, 4),
                each(list(flat).get(5), place -> (String) place));
    }

    private static <T> List<T> each(@Nullable Object flat, Function<Object, T> part) {
        List<T> parts = new ArrayList<>();
        list(flat).forEach(element -> parts.add(part.apply(element)));
        return parts;
    }

    private static List<?> list(@Nullable Object flat) {
        return (List<?>) Objects.requireNonNull(flat);
    }

    private static String text(Object flat, int index) {
        return (String) list(flat).get(index);
    }
}
