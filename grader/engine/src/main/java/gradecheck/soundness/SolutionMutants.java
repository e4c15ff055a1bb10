package gradecheck.soundness;

import gradecheck.assignment.EquivalentMutants;
import gradecheck.fault.UsageFault;
import gradecheck.result.Excuse;
import gradecheck.result.Excused;
import gradecheck.result.VariantRef;
import gradecheck.result.VariantTruth;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Variants that differ from the solution in one small thing each. Which task that is in, and what it is called, nobody
 * knows; that it is wrong is known of all but the listed ones, which are the solution in other words.
 */
final class SolutionMutants {

    /** Of the variants made here. */
    static final String GROUP = "mutants";

    private static final String EQUIVALENT = "assignment/equivalent-mutants.yaml";

    private final SortedMap<String, byte[]> solution;
    private final Map<String, String> reasons;
    private final Map<String, List<Mutant>> mutants = new LinkedHashMap<>();

    private SolutionMutants(SortedMap<String, byte[]> bundle, SortedMap<String, byte[]> solution) {
        this.solution = solution;
        solution.forEach((path, bytes) -> {
            if (path.endsWith(".java")) {
                mutants.put(path, mutants(path, new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        Set<String> keys =
                mutants.values().stream().flatMap(List::stream).map(Mutant::key).collect(Collectors.toSet());
        this.reasons = Optional.ofNullable(bundle.get(EQUIVALENT))
                .map(bytes -> EquivalentMutants.read(
                        "equivalent-mutants.yaml", new String(bytes, StandardCharsets.UTF_8), keys::contains))
                .orElse(Map.of());
    }

    /**
     * {@return all mutants, file by file}
     *
     * @param bundle all files by path, maybe with a list of the equivalent ones
     * @param solution files of the solution by path
     * @throws UsageFault where the solution is no Java, or the list names what is no mutant
     */
    static List<Variant> variants(SortedMap<String, byte[]> bundle, SortedMap<String, byte[]> solution) {
        SolutionMutants all = new SolutionMutants(bundle, solution);
        return all.mutants.entrySet().stream()
                .flatMap(file -> file.getValue().stream().map(mutant -> all.variant(file.getKey(), mutant)))
                .toList();
    }

    private static List<Mutant> mutants(String path, String source) {
        try {
            return Mutator.mutants(source);
        } catch (IllegalArgumentException e) {
            throw new UsageFault("No mutants can be made of the solution's " + path + ": " + e.getMessage() + ".");
        }
    }

    private Variant variant(String path, Mutant mutant) {
        List<Excused> excused =
                Optional.ofNullable(reasons.get(mutant.key()))
                        .map(reason -> new Excused(Excuse.COSTS_NOTHING, reason))
                        .stream()
                        .toList();
        VariantRef ref =
                new VariantRef(path + ": " + mutant.key(), VariantTruth.MUTANT, GROUP, List.of(), List.of(), excused);
        SortedMap<String, byte[]> files = new TreeMap<>(solution);
        files.put(path, mutant.source().getBytes(StandardCharsets.UTF_8));
        return new Variant(ref, files, Optional.empty());
    }
}
