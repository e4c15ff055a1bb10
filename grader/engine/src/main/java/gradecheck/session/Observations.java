package gradecheck.session;

import gradecheck.checkkit.Observation;
import gradecheck.wire.Shape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a submission answered: of each method the first {@value #MOST_CALLS} different calls, without those over
 * much data. For use by one thread at a time.
 */
final class Observations {

    private static final int MOST_CALLS = 400;
    private static final int MOST_NUMBERS = 200;

    private final Map<Call, Observation> calls = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Recall ofProcess = new Recall();
    private final Recall ofObject = new Recall();
    private long object;

    /**
     * Adds a call, unless there are enough.
     *
     * @param asked number of the object that was asked
     * @param method name of the method
     * @param arguments what it was given
     * @param answer what it returned
     * @param changed indexes of the arguments it changed
     */
    void add(long asked, String method, Object[] arguments, Object answer, Set<Integer> changed) {
        if (Call.size(arguments) > MOST_NUMBERS || Call.size(answer) > MOST_NUMBERS) {
            return;
        }
        if (asked != object) {
            ofObject.forget();
            object = asked;
        }
        Call call = new Call(method, arguments);
        List<List<Object>> earlier =
                List.of(ofObject.first(call), ofObject.last(call), ofProcess.first(call), ofProcess.last(call));
        ofObject.keep(call);
        ofProcess.keep(call);
        Observation known = calls.get(call);
        if (known == null && counts.merge(method, 1, Integer::sum) <= MOST_CALLS) {
            calls.put(call, new Observation(method, call.arguments(), Call.copy(answer), changed, false, earlier));
        } else if (known != null && !known.repeatedOtherwise() && !isSame(known.answer(), answer)) {
            calls.put(call, known.otherwise());
        }
    }

    /** Told when the process is replaced, with which its memory is gone. */
    void forgetCalls() {
        ofObject.forget();
        ofProcess.forget();
    }

    private static boolean isSame(Object one, Object other) {
        return Objects.deepEquals(plain(one), plain(other));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        Object flat = Shape.flatten(value);
        return flat instanceof List<?> parts
                ? parts.stream().map(Observations::plain).toArray()
                : flat;
    }

    /** {@return the calls in the order in which they were first made} */
    List<Observation> list() {
        return List.copyOf(calls.values());
    }

    /** What code may remember of earlier calls, by method. */
    private static final class Recall {
        private final Map<String, List<Object>> firsts = new HashMap<>();
        private final Map<String, List<Object>> lasts = new HashMap<>();

        void keep(Call call) {
            firsts.putIfAbsent(call.method(), call.arguments());
            lasts.put(call.method(), call.arguments());
        }

        List<Object> first(Call now) {
            return firsts.getOrDefault(now.method(), now.arguments());
        }

        List<Object> last(Call now) {
            return lasts.getOrDefault(now.method(), now.arguments());
        }

        void forget() {
            firsts.clear();
            lasts.clear();
        }
    }
}
