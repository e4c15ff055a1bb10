package gradecheck.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the graded submissions of a class fared in one check. Both numbers are the usual ones of classical item analysis.
 *
 * @param id of the check
 * @param name as people read it
 * @param task id of its task
 * @param maxScore points it can earn
 * @param difficulty mean of the points earned over those it can earn, 0 to 1, rounded to four decimals; low is hard
 * @param discrimination correlation (Pearson's) of the points earned here with those earned by all other checks, -1 to
 *     1, rounded to four decimals; NaN where either is the same for all. Near 0 or below it, the check does not tell
 *     strong submissions from weak ones.
 */
public record CheckSummary(
        String id, String name, String task, Points maxScore, double difficulty, double discrimination) {

    /** Every check that occurs, in order of first occurrence. */
    static List<CheckSummary> ofAll(List<Result> results) {
        Map<String, Item> items = new LinkedHashMap<>();
        results.stream()
                .filter(result -> result.status() == SubmissionStatus.GRADED)
                .forEach(result -> result.tasks()
                        .forEach(task -> task.checks()
                                .forEach(check -> items.computeIfAbsent(check.id(), id -> new Item(check, task.id()))
                                        .add(check, result.score()))));
        return items.values().stream().map(Item::summary).toList();
    }

    /** Sums over the class, in hundredths of points. */
    private static final class Item {
        private final CheckResult check;
        private final String task;
        private long count;
        private double sumX;
        private double sumY;
        private double sumXx;
        private double sumYy;
        private double sumXy;

        Item(CheckResult check, String task) {
            this.check = check;
            this.task = task;
        }

        void add(CheckResult earned, Points total) {
            double x = earned.score().hundredths();
            double y = total.hundredths() - x;
            count++;
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumYy += y * y;
            sumXy += x * y;
        }

        CheckSummary summary() {
            int max = check.maxScore().hundredths();
            double difficulty = max == 0 ? Double.NaN : sumX / count / max;
            double varianceX = count * sumXx - sumX * sumX;
            double varianceY = count * sumYy - sumY * sumY;
            double discrimination = varianceX <= 0 || varianceY <= 0
                    ? Double.NaN
                    : (count * sumXy - sumX * sumY) / Math.sqrt(varianceX * varianceY);
            return new CheckSummary(
                    check.id(), check.name(), task, check.maxScore(), rounded(difficulty), rounded(discrimination));
        }

        private static double rounded(double value) {
            return Double.isNaN(value) ? value : Math.round(10_000 * value) / 10_000.0;
        }
    }
}
