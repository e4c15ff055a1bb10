package gradecheck.score;

import gradecheck.assignment.Rubric;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.PartResult;
import gradecheck.result.Points;
import gradecheck.result.TaskResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Applies a rubric. */
public final class Scoring {

    private static final List<CheckStatus> GRAVEST_FIRST = List.of(
            CheckStatus.FAILED, CheckStatus.CRASHED, CheckStatus.TIMEOUT, CheckStatus.ERROR, CheckStatus.BLOCKED);

    private Scoring() {}

    /**
     * Scores a submission that was run.
     *
     * @param rubric how the assignment is marked
     * @param outcomes of every check of the rubric by its id, at least one each
     * @return all tasks in the order of the rubric
     */
    public static List<TaskResult> score(Rubric rubric, Map<String, List<Outcome>> outcomes) {
        return rubric.tasks().stream()
                .map(task -> task(
                        task,
                        task.checks().stream()
                                .map(check -> check(check, outcomes))
                                .toList()))
                .toList();
    }

    /**
     * Scores a submission that could not be run.
     *
     * @param rubric how the assignment is marked
     * @param reason one sentence, said of every check
     * @return all tasks in the order of the rubric, with no points
     */
    public static List<TaskResult> nothing(Rubric rubric, String reason) {
        List<Outcome> blocked = List.of(Outcome.unanswered("", CheckStatus.BLOCKED, reason));
        return score(rubric, rubric.checks().stream().collect(Collectors.toMap(Rubric.Check::id, check -> blocked)));
    }

    /**
     * {@return the points of all tasks together}
     *
     * @param tasks of one submission
     */
    public static Points total(List<TaskResult> tasks) {
        return tasks.stream().map(TaskResult::score).reduce(Points.ZERO, Points::plus);
    }

    private static TaskResult task(Rubric.Task task, List<CheckResult> checks) {
        Points score = checks.stream().map(CheckResult::score).reduce(Points.ZERO, Points::plus);
        return new TaskResult(task.id(), task.title(), score, task.points(), checks);
    }

    private static CheckResult check(Rubric.Check check, Map<String, List<Outcome>> outcomes) {
        List<Outcome> parts = outcomesOf(check.id(), outcomes).stream()
                .map(outcome -> resolved(outcome, check, outcomes))
                .toList();
        CheckStatus status = status(parts);
        Map<String, String> facts = new LinkedHashMap<>();
        parts.forEach(part -> part.facts()
                .forEach((key, value) -> facts.put(part.part().isEmpty() ? key : part.part() + " " + key, value)));
        return new CheckResult(
                check.id(),
                check.title(),
                check.visibility(),
                status,
                earned(check.points(), parts),
                check.points(),
                message(parts),
                parts.stream().anyMatch(Outcome::isWrong) ? check.hint() : "",
                partResults(parts),
                facts);
    }

    private static List<Outcome> outcomesOf(String id, Map<String, List<Outcome>> outcomes) {
        List<Outcome> found = outcomes.get(id);
        if (found == null || found.isEmpty()) {
            throw new IllegalArgumentException("the check " + id + " has no outcome");
        }
        return found;
    }

    /**
     * A check that cannot judge by itself takes the outcome of the one it follows: of the part of the same name, else
     * of the whole.
     */
    private static Outcome resolved(Outcome outcome, Rubric.Check check, Map<String, List<Outcome>> outcomes) {
        if (outcome.status() != CheckStatus.BLOCKED || check.follows().isEmpty()) {
            return outcome;
        }
        List<Outcome> leaders = outcomesOf(check.follows().get().text(), outcomes);
        List<Outcome> same = leaders.stream()
                .filter(leader -> leader.part().equals(outcome.part()))
                .toList();
        List<Outcome> followed = same.isEmpty() ? leaders : same;
        CheckStatus status = status(followed);
        return new Outcome(
                outcome.part(),
                status == CheckStatus.PARTIAL ? CheckStatus.FAILED : status,
                followed.stream().anyMatch(Outcome::isWrong),
                status == CheckStatus.BLOCKED ? outcome.message() : message(followed),
                Map.of());
    }

    private static CheckStatus status(List<Outcome> parts) {
        long passed = parts.stream().filter(Outcome::passed).count();
        if (passed == parts.size()) {
            return CheckStatus.PASSED;
        }
        if (passed > 0) {
            return CheckStatus.PARTIAL;
        }
        return GRAVEST_FIRST.stream()
                .filter(status -> parts.stream().anyMatch(part -> part.status() == status))
                .findFirst()
                .orElse(CheckStatus.FAILED);
    }

    /** Splits points over parts so that their hundredths add up to the whole: part i gets [i p/n] - [(i-1) p/n]. */
    private static Points earned(Points points, List<Outcome> parts) {
        int earned = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).passed()) {
                earned += share(points, i + 1, parts.size()) - share(points, i, parts.size());
            }
        }
        return new Points(earned);
    }

    private static int share(Points points, int parts, int of) {
        return Math.toIntExact((long) points.hundredths() * parts / of);
    }

    /** One sentence where all that failed failed alike; else which parts did, and the first of their sentences. */
    private static String message(List<Outcome> parts) {
        List<Outcome> lost = parts.stream().filter(part -> !part.passed()).toList();
        List<String> sentences = lost.stream().map(Outcome::message).distinct().toList();
        if (sentences.size() <= 1) {
            return String.join("", sentences);
        }
        String names = lost.stream().map(Outcome::part).collect(Collectors.joining(", "));
        return lost.size() + " of " + parts.size() + " are not right: " + names + ". " + sentences.get(0);
    }

    private static List<PartResult> partResults(List<Outcome> parts) {
        List<PartResult> results = new ArrayList<>();
        for (Outcome part : parts) {
            if (!part.part().isEmpty()) {
                results.add(new PartResult(part.part(), part.status(), part.message(), part.facts()));
            }
        }
        return results;
    }
}
