package gradecheck.session;

import gradecheck.result.CheckStatus;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Remembers calls that never returned, so that a method which keeps doing that is not called for ever. */
final class Patience {

    /** A call that does not return in time costs its whole limit, one that ends the worker a new worker. */
    private static final Map<CheckStatus, Integer> MOST =
            new EnumMap<>(Map.of(CheckStatus.TIMEOUT, 2, CheckStatus.CRASHED, 12));

    private final Map<String, Map<CheckStatus, Integer>> counts = new HashMap<>();
    private final Map<String, SubjectFailure> exhausted = new HashMap<>();

    /** Throws where the method is not to be called again. */
    void demandLeft(String method) {
        SubjectFailure failure = exhausted.get(method);
        if (failure != null) {
            throw failure;
        }
    }

    /** Counts a call that never returned, and gives what is to be thrown for it. */
    SubjectFailure lost(String method, CheckStatus status, String sentence) {
        int most = MOST.getOrDefault(status, 1);
        int count = counts.computeIfAbsent(method, key -> new EnumMap<>(CheckStatus.class))
                .merge(status, 1, Integer::sum);
        if (count == most) {
            exhausted.put(method, new SubjectFailure(status, Sentences.notCalledAgain(sentence, most)));
        }
        return new SubjectFailure(status, sentence);
    }
}
