package gradecheck.release;

import gradecheck.assignment.Assignment;
import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconceptions;
import gradecheck.checkkit.Observation;
import gradecheck.checkkit.Prediction;
import gradecheck.compile.Compiled;
import gradecheck.compile.Compiler;
import gradecheck.fault.GraderFault;
import gradecheck.fault.UsageFault;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.SourceFile;
import gradecheck.recorded.Recording;
import gradecheck.run.CheckSuite;
import gradecheck.sandbox.Sandbox;
import gradecheck.session.Session;
import gradecheck.session.Submitted;
import gradecheck.wire.Shape;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records what right code and each known mistake answer to the calls of public checks, and to no others. Which calls
 * these are is seen on the solution and on wrong code: where an answer is wrong, a check may ask for more.
 */
final class Recorder implements AutoCloseable {

    /** Hidden inputs would be drawn from it; public checks draw none. */
    private static final long SEED = 42;

    private final Assignment open;
    private final Misconceptions known;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private final CheckSuite suite;

    /**
     * Prepares recording.
     *
     * @param open the assignment with public checks alone
     * @param known what the course knows of mistakes
     * @param sandbox where code runs
     */
    Recorder(Assignment open, Misconceptions known, Sandbox sandbox) {
        this.open = open;
        this.known = known;
        this.sandbox = sandbox;
        this.compiler = new Compiler(
                sandbox, SubmissionGrader.officialNames(open), open.contract().entries());
        this.suite = CheckSuite.of(open);
    }

    /**
     * Records.
     *
     * @param solution sources of right code, by path
     * @param wrong sources of wrong code, which should fail each check
     * @return what was recorded; the same for the same code
     */
    Recording record(SortedMap<String, byte[]> solution, List<SortedMap<String, byte[]>> wrong) {
        try (Session session = session(solution)) {
            List<Observation> right = observations(session);
            List<Observation> calls = new ArrayList<>(right);
            for (SortedMap<String, byte[]> sources : wrong) {
                try (Session other = session(sources)) {
                    observations(other).stream()
                            .filter(seen -> calls.stream()
                                    .noneMatch(call -> Recording.Call.of(call).asks(Recording.Call.of(seen))))
                            .forEach(calls::add);
                }
            }
            return recording(calls, new RightAnswers(right, session));
        }
    }

    private Session session(SortedMap<String, byte[]> files) {
        List<SourceFile> sources = new ArrayList<>();
        files.forEach((path, bytes) -> sources.add(new SourceFile(path, new String(bytes, StandardCharsets.UTF_8))));
        Compiled compiled = compiler.compile(sources);
        if (compiled.implementations().size() != 1) {
            throw new UsageFault(
                    "The assignment's " + files.firstKey() + " cannot be recorded: it does not compile to one"
                            + " class that implements the contract. " + compiled.diagnostics());
        }
        Submitted submitted = new Submitted(compiled.implementations().get(0), compiled.classes(), Set.of());
        return new Session(sandbox, open.contract(), submitted, open.rubric().limits());
    }

    private List<Observation> observations(Session session) {
        suite.run(session, SEED);
        return session.observations();
    }

    /**
     * Right code first, then all mistakes at once, so that of two that public calls cannot tell apart none is named.
     */
    private Recording recording(List<Observation> calls, RightAnswers evidence) {
        Map<String, String> tasks = new TreeMap<>();
        for (Method method : open.contract().type().getMethods()) {
            tasks.put(method.getName(), known.taskOf(method.getName()));
        }
        List<Recording.Round> rounds = new ArrayList<>();
        open.rubric().tasks().forEach(task -> {
            List<Integer> indexes = Stream.iterate(0, i -> i < calls.size(), i -> i + 1)
                    .filter(i -> task.id().equals(tasks.get(calls.get(i).method())))
                    .toList();
            List<Observation> asked = indexes.stream().map(calls::get).toList();
            Map<Boolean, List<Recording.Guess>> byMistake;
            try (Stream<Stream<Hypothesis>> all = known.rounds(task.id(), evidence)) {
                byMistake = all.flatMap(round -> round)
                        .flatMap(hypothesis -> predictions(hypothesis, asked))
                        .filter(prediction -> prediction.causes().size() <= 1)
                        .map(prediction -> guess(prediction, indexes))
                        .collect(Collectors.partitioningBy(
                                guess -> !guess.causes().isEmpty()));
            }
            rounds.add(new Recording.Round(task.id(), byMistake.getOrDefault(false, List.of())));
            rounds.add(new Recording.Round(task.id(), byMistake.getOrDefault(true, List.of())));
        });
        return new Recording(tasks, calls.stream().map(Recording.Call::of).toList(), rounds);
    }

    /** What a guess throws comes from a call that it cannot compute with, so it predicts nothing. */
    private static Stream<Prediction> predictions(Hypothesis hypothesis, List<Observation> asked) {
        try {
            return hypothesis.predictions(asked).toList().stream();
        } catch (GraderFault fault) {
            throw fault;
        } catch (RuntimeException unable) {
            return Stream.empty();
        }
    }

    private static Recording.Guess guess(Prediction prediction, List<Integer> indexes) {
        Map<Integer, Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < indexes.size(); i++) {
            int call = indexes.get(i);
            prediction.answers().get(i).map(Shape::flatten).ifPresent(answer -> answers.put(call, answer));
        }
        return new Recording.Guess(prediction.causes(), answers);
    }

    @Override
    public void close() {
        compiler.close();
    }

    /** What the solution answered. */
    private record RightAnswers(List<Observation> all, Session session) implements Misconceptions.Evidence {

        @Override
        public List<Observation> of(String method) {
            return all.stream().filter(seen -> seen.method().equals(method)).toList();
        }

        @Override
        public Object student() {
            return session.newMutedSubject();
        }
    }
}
