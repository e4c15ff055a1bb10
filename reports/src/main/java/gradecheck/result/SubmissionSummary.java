package gradecheck.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One submission as a row of the class.
 *
 * @param id of the submission
 * @param name as people read it
 * @param sha256 digest of the student's sources, 64 hexadecimal digits
 * @param status what became of it
 * @param score points earned
 * @param maxScore points the assignment has
 * @param tasks points earned by task id, in the order of the rubric
 * @param findings ids of the findings made, each once
 * @param late whether the platform calls it late
 */
public record SubmissionSummary(
        String id,
        String name,
        String sha256,
        SubmissionStatus status,
        Points score,
        Points maxScore,
        Map<String, Points> tasks,
        List<String> findings,
        boolean late) {

    /** Copies its collections. */
    public SubmissionSummary {
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
        findings = List.copyOf(findings);
    }

    static SubmissionSummary of(Result result) {
        Map<String, Points> tasks = new LinkedHashMap<>();
        result.tasks().forEach(task -> tasks.put(task.id(), task.score()));
        return new SubmissionSummary(
                result.submission().id(),
                result.submission().name(),
                result.submission().sha256(),
                result.status(),
                result.score(),
                result.maxScore(),
                tasks,
                result.findings().stream().map(Finding::id).distinct().toList(),
                result.submission().handIn().late());
    }
}
