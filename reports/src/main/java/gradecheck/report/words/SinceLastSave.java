package gradecheck.report.words;

import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a save has changed, in words. */
public final class SinceLastSave {

    private SinceLastSave() {}

    /**
     * Compares two results of one submission.
     *
     * @param before the earlier one
     * @param now the later one
     * @return for example {@code +2 points; right now: Sigmoid}; {@code no change} where nothing is new
     */
    public static String of(Result before, Result now) {
        List<String> parts = new ArrayList<>();
        if (before.status() != now.status()) {
            parts.add(turned(before.status(), now.status()));
        }
        int difference = now.score().hundredths() - before.score().hundredths();
        if (difference != 0) {
            parts.add(ChangeWords.signed(difference) + (Math.abs(difference) == 100 ? " point" : " points"));
        }
        if (before.status() == SubmissionStatus.GRADED) {
            turned(before, now)
                    .forEach((kind, titles) -> parts.add(kind.word() + " now: " + String.join(", ", titles)));
        }
        return parts.isEmpty() ? "no change" : String.join("; ", parts);
    }

    private static String turned(SubmissionStatus before, SubmissionStatus now) {
        if (now != SubmissionStatus.GRADED) {
            return Mark.of(now).word();
        }
        return before == SubmissionStatus.COMPILE_ERROR ? "compiles again" : "runs again";
    }

    /** {@return titles of the tasks that are otherwise than before, by what they are now} */
    private static Map<Standing.Kind, List<String>> turned(Result before, Result now) {
        Map<String, Standing.Kind> kinds = new HashMap<>();
        Standing.ofAll(before).forEach(standing -> kinds.put(standing.task().id(), standing.kind()));
        Map<Standing.Kind, List<String>> turned = new EnumMap<>(Standing.Kind.class);
        Standing.ofAll(now).stream()
                .filter(standing -> kinds.get(standing.task().id()) != standing.kind())
                .forEach(standing -> turned.computeIfAbsent(standing.kind(), kind -> new ArrayList<>())
                        .add(standing.task().title()));
        return turned;
    }
}
