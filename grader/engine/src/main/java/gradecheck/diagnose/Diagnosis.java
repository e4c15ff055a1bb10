package gradecheck.diagnose;

import gradecheck.checkkit.Hypothesis;
import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Misconceptions;
import gradecheck.checkkit.Observation;
import gradecheck.fault.GraderFault;
import gradecheck.result.Finding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Matches what one submission answers against an assignment's misconceptions. */
public final class Diagnosis {

    private final Misconceptions misconceptions;
    private final Supplier<Object> subjects;
    private final Supplier<List<Observation>> answers;
    private final long seed;

    /**
     * Prepares a diagnosis.
     *
     * @param misconceptions of the assignment
     * @param subjects gives new instances of the submission's class, as the contract
     * @param answers gives what the submission answered so far, in order
     * @param seed of the run
     */
    public Diagnosis(
            Misconceptions misconceptions, Supplier<Object> subjects, Supplier<List<Observation>> answers, long seed) {
        this.misconceptions = misconceptions;
        this.subjects = subjects;
        this.answers = answers;
        this.seed = seed;
    }

    /**
     * Names causes, after asking the submission more where it lost points.
     *
     * @param tasks ids of all tasks, in order
     * @param lost ids of the tasks that lost points
     * @return findings in the order of the tasks: causes for those that lost points, and remarks on conduct for all
     */
    public List<Finding> findings(List<String> tasks, Set<String> lost) {
        tasks.stream()
                .filter(lost::contains)
                .forEach(task -> misconceptions.probe(task, subjects.get(), new SplittableRandom(seed)));
        Seen seen = new Seen(answers.get(), subjects);
        List<Finding> findings = new ArrayList<>();
        for (String task : tasks) {
            List<Observation> observations = observationsOf(task, seen);
            if (lost.contains(task) && !observations.isEmpty()) {
                causes(task, observations, seen)
                        .forEach(cause -> findings.add(new Finding(
                                cause.id(),
                                task,
                                cause.message(),
                                evidence(cause, observations.size()),
                                cause.places())));
            }
            findings.addAll(Conduct.of(task, observations));
        }
        return findings;
    }

    private static String evidence(Misconception cause, int answers) {
        String sign = cause.sign().substring(0, 1).toUpperCase(Locale.ROOT)
                + cause.sign().substring(1);
        return sign + "; this explains all " + answers + " answers that were compared.";
    }

    private List<Observation> observationsOf(String task, Seen seen) {
        return seen.methods().stream()
                .filter(method -> misconceptions.taskOf(method).equals(task))
                .flatMap(method -> seen.of(method).stream())
                .toList();
    }

    /** The first round in which a guess explains everything decides; if its guesses disagree, nothing is named. */
    private List<Misconception> causes(String task, List<Observation> observations, Seen seen) {
        try (Stream<Stream<Hypothesis>> rounds = misconceptions.rounds(task, seen)) {
            for (Iterator<Stream<Hypothesis>> each = rounds.iterator(); each.hasNext(); ) {
                Map<Set<String>, Map<String, Misconception>> survivors = new LinkedHashMap<>();
                each.next()
                        .flatMap(hypothesis -> explanation(hypothesis, observations).stream())
                        .forEach(causes -> survivors.merge(causes.keySet(), causes, Diagnosis::agreed));
                if (!survivors.isEmpty()) {
                    return survivors.size() == 1
                            ? List.copyOf(survivors.values().iterator().next().values())
                            : List.of();
                }
            }
            return List.of();
        }
    }

    private static Map<String, Misconception> agreed(Map<String, Misconception> one, Map<String, Misconception> other) {
        Map<String, Misconception> agreed = new LinkedHashMap<>(one);
        other.forEach((id, cause) -> agreed.merge(id, cause, Diagnosis::agreed));
        return agreed;
    }

    /** Where two explanations name the same cause at different places, its places cannot be told. */
    private static Misconception agreed(Misconception one, Misconception other) {
        return one.places().equals(other.places()) ? one : one.at(List.of());
    }

    /** Gives causes by id. What a guess throws comes from answers it cannot compute with, so it does not fit. */
    private static Optional<Map<String, Misconception>> explanation(
            Hypothesis hypothesis, List<Observation> observations) {
        try {
            return hypothesis.explain(observations).map(causes -> {
                Map<String, Misconception> byId = new LinkedHashMap<>();
                causes.forEach(cause -> byId.putIfAbsent(cause.id(), cause));
                return byId;
            });
        } catch (GraderFault fault) {
            throw fault;
        } catch (RuntimeException unfit) {
            return Optional.empty();
        }
    }
}
