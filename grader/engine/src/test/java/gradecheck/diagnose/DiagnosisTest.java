package gradecheck.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Misconceptions;
import gradecheck.checkkit.Observation;
import gradecheck.fault.GraderFault;
import gradecheck.result.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cause is named only if exactly one explains everything. */
class DiagnosisTest {

    private static final Guess RIGHT = new Guess(List.of(), x -> 2 * x);
    private static final Guess HALVED = new Guess(List.of("halved"), x -> x);
    private static final Guess SQUARED = new Guess(List.of("squared"), x -> x * x);
    private static final Guess CUBED = new Guess(List.of("cubed"), x -> x * x * x);
    private static final Guess BOTH = new Guess(List.of("halved", "negated"), x -> -x);

    /** A guess at a method of one number. */
    private record Guess(List<String> ids, DoubleUnaryOperator formula, List<String> places) implements Hypothesis {
        Guess(List<String> ids, DoubleUnaryOperator formula) {
            this(ids, formula, List.of());
        }

        private List<Misconception> causes() {
            return ids.stream()
                    .map(id -> new Misconception(id, "task", "Why.", "the handout", "your answers show it"))
                    .map(cause -> cause.at(places))
                    .toList();
        }

        @Override
        public Optional<List<Misconception>> explain(List<Observation> observations) {
            boolean fits = observations.stream()
                    .allMatch(seen -> (Double) seen.answer()
                            == formula.applyAsDouble((Double) seen.arguments().get(0)));
            return fits ? Optional.of(causes()) : Optional.empty();
        }
    }

    /** Rounds of guesses, of which it remembers how many were reached. */
    private static final class Known implements Misconceptions {
        private final List<List<Guess>> rounds;
        private int reached;

        Known(List<List<Guess>> rounds) {
            this.rounds = rounds;
        }

        @Override
        public String taskOf(String method) {
            return "task";
        }

        @Override
        public void probe(String task, Object subject, RandomGenerator random) {
            ((DoubleConsumer) subject).accept(random.nextDouble());
        }

        @Override
        public Stream<Stream<Hypothesis>> rounds(String task, Evidence evidence) {
            return rounds.stream().map(round -> {
                reached++;
                return round.stream().map(guess -> (Hypothesis) guess);
            });
        }
    }

    private static final List<List<Guess>> ALL =
            List.of(List.of(RIGHT), List.of(HALVED, SQUARED, CUBED), List.of(BOTH));

    private static List<Finding> findings(Misconceptions known, DoubleUnaryOperator method, double... arguments) {
        List<Observation> observations = new ArrayList<>();
        DoubleConsumer subject = x -> observations.add(seen(x, method.applyAsDouble(x), Set.of(), false));
        Arrays.stream(arguments).forEach(subject);
        return new Diagnosis(known, () -> subject, () -> observations, 1).findings(List.of("task"), Set.of("task"));
    }

    private static Observation seen(double argument, double answer, Set<Integer> changed, boolean otherwise) {
        return new Observation("method", List.of(argument), answer, changed, otherwise, List.of());
    }

    @Test
    void namesTheOneThatExplainsEverything() {
        List<Finding> findings = findings(new Known(ALL), x -> x * x, 3, 5);

        assertThat(findings)
                .containsExactly(new Finding(
                        "squared",
                        "task",
                        "Why. See the handout.",
                        "Your answers show it; this explains all 3 answers that were compared."));
    }

    @Test
    void namesNothingWhereNothingExplainsEverything() {
        assertThat(findings(new Known(ALL), x -> x + 1, 3, 5)).isEmpty();
    }

    @Test
    void namesNothingWhereSeveralDo() {
        Guess copied = new Guess(List.of("copied"), x -> x);

        assertThat(findings(new Known(List.of(List.of(HALVED, copied))), x -> x, 3, 5))
                .isEmpty();
    }

    @Test
    void tellsThePlacesOfACauseWhereAllThatExplainEverythingAgreeOnThem() {
        Guess here = new Guess(List.of("halved", "negated"), x -> -x, List.of("a", "b"));
        Guess there = new Guess(List.of("halved", "negated"), x -> -x, List.of("c"));

        assertThat(findings(new Known(List.of(List.of(here, here))), x -> -x, 3, 5))
                .extracting(Finding::id, Finding::places)
                .containsExactly(tuple("halved", List.of("a", "b")), tuple("negated", List.of("a", "b")));
        assertThat(findings(new Known(List.of(List.of(here, there))), x -> -x, 3, 5))
                .extracting(Finding::id, Finding::places)
                .containsExactly(tuple("halved", List.of()), tuple("negated", List.of()));
    }

    @Test
    void asksFurtherWhereATaskLostPoints() {
        Guess onlyAtThree = new Guess(List.of("only-at-three"), x -> x == 3 ? 6 : 0);

        assertThat(findings(new Known(List.of(List.of(onlyAtThree))), x -> 2 * x, 3))
                .isEmpty();
    }

    @Test
    void drawsItsQuestionsFromTheSeedOfTheRun() {
        List<Double> asked = new ArrayList<>();
        DoubleConsumer subject = asked::add;

        new Diagnosis(new Known(ALL), () -> subject, List::of, 7).findings(List.of("task"), Set.of("task"));

        assertThat(asked).containsExactly(new SplittableRandom(7).nextDouble());
    }

    @Test
    void namesBothOfAPair() {
        assertThat(findings(new Known(ALL), x -> -x, 3, 5))
                .extracting(Finding::id)
                .containsExactly("halved", "negated");
    }

    @Test
    void asksNoFurtherWhereTheMethodIsRight() {
        Known known = new Known(ALL);

        List<Finding> findings = findings(known, x -> 2 * x, 3, 5);

        assertThat(findings).isEmpty();
        assertThat(known.reached).isEqualTo(1);
    }

    @Test
    void looksForNoCauseWhereNothingWasLost() {
        Known known = new Known(ALL);
        Observation changed = seen(3, 9, Set.of(0), true);

        List<Finding> findings =
                new Diagnosis(known, Object::new, () -> List.of(changed), 1).findings(List.of("task"), Set.of());

        assertThat(known.reached).isZero();
        assertThat(findings)
                .extracting(Finding::id)
                .containsExactly("conduct.mutates-arguments", "conduct.nondeterministic");
    }

    @Test
    void looksForNoCauseWhereNothingWasAnswered() {
        Known known = new Known(ALL);
        DoubleConsumer silent = x -> {};

        List<Finding> findings =
                new Diagnosis(known, () -> silent, List::of, 1).findings(List.of("task"), Set.of("task"));

        assertThat(findings).isEmpty();
        assertThat(known.reached).isZero();
    }

    @Test
    void countsTheCallsThatShowHowAMethodBehaves() {
        List<Observation> observations =
                List.of(seen(1, 2, Set.of(0), false), seen(2, 4, Set.of(0), true), seen(3, 6, Set.of(), false));

        List<Finding> findings =
                new Diagnosis(new Known(ALL), Object::new, () -> observations, 1).findings(List.of("task"), Set.of());

        assertThat(findings)
                .extracting(Finding::evidence)
                .containsExactly(
                        "2 of 3 different calls left an argument changed.",
                        "1 of 3 different calls were answered differently when repeated.");
    }

    @Test
    void aGuessThatThrowsDoesNotFit() {
        Guess throwing = new Guess(List.of("throwing"), x -> {
            throw new IllegalStateException("cannot compute with " + x);
        });

        List<Finding> findings = findings(new Known(List.of(List.of(throwing, SQUARED))), x -> x * x, 3, 5);

        assertThat(findings).extracting(Finding::id).containsExactly("squared");
    }

    @Test
    void aFaultOfTheGraderInAGuessIsNoMisfit() {
        GraderFault fault = new GraderFault("starting a worker process", null);
        Guess faulty = new Guess(List.of("faulty"), x -> {
            throw fault;
        });

        assertThatThrownBy(() -> findings(new Known(List.of(List.of(faulty))), x -> x, 3))
                .isSameAs(fault);
    }
}
