package gradecheck.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How a class fared in one task.
 *
 * @param id of the task
 * @param title as people read it
 * @param maxScore points the task can earn
 * @param mean points earned on average, rounded to hundredths
 * @param shareAtZero part of the submissions without a point in it, 0 to 1, rounded to four decimals
 * @param shareAtFull part of the submissions with all its points, 0 to 1, rounded to four decimals
 */
public record TaskSummary(
        String id, String title, Points maxScore, double mean, double shareAtZero, double shareAtFull) {

    /** Every task that occurs, in order of first occurrence. */
    static List<TaskSummary> ofAll(List<Result> results) {
        Map<String, TaskResult> first = new LinkedHashMap<>();
        results.forEach(result -> result.tasks().forEach(task -> first.putIfAbsent(task.id(), task)));
        return first.values().stream().map(task -> of(task, results)).toList();
    }

    private static TaskSummary of(TaskResult task, List<Result> results) {
        List<Points> scores = results.stream()
                .flatMap(result -> result.tasks().stream())
                .filter(each -> each.id().equals(task.id()))
                .map(TaskResult::score)
                .toList();
        return new TaskSummary(
                task.id(),
                task.title(),
                task.maxScore(),
                ScoreStatistics.mean(scores),
                share(scores, Points.ZERO::equals),
                share(scores, score -> score.compareTo(task.maxScore()) >= 0));
    }

    private static double share(List<Points> scores, Predicate<Points> which) {
        long count = scores.stream().filter(which).count();
        return Math.round(10_000.0 * count / scores.size()) / 10_000.0;
    }
}
