package gradecheck.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds submissions of different students that hold the same sources. */
final class SameSources {

    /** SHA-256 of nothing: what has no source of its own is like nobody's. */
    private static final String NO_SOURCE = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private SameSources() {}

    /** {@return ids in the order of the results, a list for each digest that several students share} */
    static List<List<String>> ofAll(List<Result> results) {
        Map<String, List<SubmissionRef>> byDigest = new LinkedHashMap<>();
        for (Result result : results) {
            SubmissionRef submission = result.submission();
            if (!submission.sha256().isEmpty() && !submission.sha256().equals(NO_SOURCE)) {
                byDigest.computeIfAbsent(submission.sha256(), digest -> new ArrayList<>())
                        .add(submission);
            }
        }
        return byDigest.values().stream()
                .filter(SameSources::areOfSeveral)
                .map(submissions -> submissions.stream().map(SubmissionRef::id).toList())
                .toList();
    }

    private static boolean areOfSeveral(List<SubmissionRef> submissions) {
        Set<String> students = new HashSet<>();
        for (SubmissionRef submission : submissions) {
            HandIn handIn = submission.handIn();
            students.add(
                    handIn.studentId().isEmpty()
                            ? "submission " + submission.id()
                            : handIn.platform() + " " + handIn.studentId());
        }
        return students.size() > 1;
    }
}
