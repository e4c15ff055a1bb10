package gradecheck.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many submissions show one finding.
 *
 * @param id of the finding
 * @param count submissions with it, each counted once; 1 or more
 */
public record FindingCount(String id, int count) {

    /** The most frequent first, equally frequent ones by id. */
    static List<FindingCount> ofAll(List<Result> results) {
        Map<String, Integer> counts = new TreeMap<>();
        results.forEach(result -> result.findings().stream()
                .map(Finding::id)
                .distinct()
                .forEach(id -> counts.merge(id, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new FindingCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FindingCount::count).reversed())
                .toList();
    }
}
