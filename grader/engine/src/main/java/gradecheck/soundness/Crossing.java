package gradecheck.soundness;

import gradecheck.result.VariantRef;
import gradecheck.result.VariantTruth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Submissions with one mistake in each of two tasks. Each mistake of a task is paired with one of each later task, in
 * turn, so that as few pairs as possible show each mistake below each later task.
 */
final class Crossing {

    /** Stands between the names of the two. */
    static final String AND = " + ";

    private static final String GROUP = "two tasks";

    private final VariantFiles files;
    private final List<String> tasks;
    private final Map<String, Map<String, List<Spelling>>> byTaskAndTruth = new LinkedHashMap<>();

    Crossing(VariantFiles files, List<String> tasks) {
        this.files = files;
        this.tasks = List.copyOf(tasks);
        for (Spelling spelling : files.singles()) {
            byTaskAndTruth
                    .computeIfAbsent(spelling.folder(), task -> new LinkedHashMap<>())
                    .computeIfAbsent(spelling.truth(), truth -> new ArrayList<>())
                    .add(spelling);
        }
    }

    List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            for (int j = i + 1; j < tasks.size(); j++) {
                pair(mistakes(i), mistakes(j), variants);
            }
        }
        return variants;
    }

    private List<List<Spelling>> mistakes(int task) {
        return List.copyOf(
                byTaskAndTruth.getOrDefault(tasks.get(task), Map.of()).values());
    }

    private void pair(List<List<Spelling>> earlier, List<List<Spelling>> later, List<Variant> variants) {
        for (int i = 0; i < earlier.size() && !later.isEmpty(); i++) {
            int turn = variants.size();
            Spelling first = inTurn(earlier.get(i), turn);
            Spelling second = inTurn(later.get(i % later.size()), turn);
            variants.add(variant(first, second));
        }
    }

    private static Spelling inTurn(List<Spelling> spellings, int turn) {
        return spellings.get(turn % spellings.size());
    }

    private Variant variant(Spelling first, Spelling second) {
        VariantRef ref = new VariantRef(
                first.name() + AND + second.name(),
                VariantTruth.CROSSED,
                GROUP,
                List.of(first.folder(), second.folder()),
                List.of(first.causes().get(0), second.causes().get(0)),
                files.excuses().of(first.file() + AND + second.file(), first.name() + AND + second.name()));
        byte[] source = files.assembled(List.of(first, second)).getBytes(StandardCharsets.UTF_8);
        return new Variant(ref, new TreeMap<>(Map.of("Variant.java", source)), Optional.of(first.name()));
    }
}
