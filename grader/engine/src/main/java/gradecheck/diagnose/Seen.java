package gradecheck.diagnose;

import gradecheck.checkkit.Misconceptions;
import gradecheck.checkkit.Observation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a submission answered, by method, and its code for further questions. */
final class Seen implements Misconceptions.Evidence {

    private final Map<String, List<Observation>> byMethod;
    private final Supplier<Object> subjects;

    Seen(List<Observation> observations, Supplier<Object> subjects) {
        this.byMethod = observations.stream()
                .sorted(Comparator.comparingInt(Seen::size))
                .collect(Collectors.groupingBy(Observation::method, LinkedHashMap::new, Collectors.toList()));
        this.subjects = subjects;
    }

    /** Counts the rows of tables among the arguments, which is about what it costs to compute an answer. */
    private static int size(Observation seen) {
        return seen.arguments().stream()
                .filter(Object[].class::isInstance)
                .mapToInt(table -> ((Object[]) table).length)
                .sum();
    }

    Set<String> methods() {
        return byMethod.keySet();
    }

    @Override
    public List<Observation> of(String method) {
        return byMethod.getOrDefault(method, List.of());
    }

    @Override
    public Object student() {
        return subjects.get();
    }
}
