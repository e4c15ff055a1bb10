package gradecheck.soundness;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Bundle;
import gradecheck.assignment.Rubric;
import gradecheck.fault.UsageFault;
import gradecheck.grading.Batch;
import gradecheck.grading.Version;
import gradecheck.result.BrokenClaim;
import gradecheck.result.CheckCoverage;
import gradecheck.result.Proof;
import gradecheck.result.Result;
import gradecheck.result.RivalOutcome;
import gradecheck.result.VariantOutcome;
import gradecheck.result.VariantTruth;
import gradecheck.sandbox.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Proves an assignment sound, or says where it is not. */
public final class Soundness {

    /** Folder of the solution's sources in a bundle. */
    public static final String SOLUTION = "assignment/solution/";

    /** Folder of the template's files in a bundle. */
    public static final String TEMPLATE = "assignment/template/";

    static final String VARIANTS = "assignment/variants/";

    private final Assignment assignment;
    private final SortedMap<String, byte[]> files;
    private final List<Variant> right = new ArrayList<>();
    private final List<Variant> wrong = new ArrayList<>();
    private final List<Variant> equivalentMutants = new ArrayList<>();
    private final List<Variant> wrongMutants = new ArrayList<>();
    private final Scope scope;
    private final Optional<Contest> contest;

    private Soundness(Bundle bundle, Scope scope) {
        this.assignment = bundle.assignment();
        this.files = bundle.files();
        this.scope = scope;
        this.contest = scope.rivals() ? Optional.of(new Contest(bundle)) : Optional.empty();
    }

    /**
     * Reads what is to be graded.
     *
     * @param bundle with a solution, a template and variants
     * @param scope how much of it
     * @return the proof, still to be made
     * @throws UsageFault where the bundle lacks something, or its variants are not as they should be
     */
    public static Soundness of(Bundle bundle, Scope scope) {
        Soundness soundness = new Soundness(bundle, scope);
        soundness.read();
        return soundness;
    }

    /**
     * {@return the sources of the solution by path}
     *
     * @param bundle all files by path
     * @throws UsageFault where there are none
     */
    public static SortedMap<String, byte[]> solution(SortedMap<String, byte[]> bundle) {
        return required(SOLUTION, bundle);
    }

    /**
     * {@return the sources of a wrong variant for each task that has one}
     *
     * @param bundle all files by path
     * @param rubric with the tasks
     * @throws UsageFault where variants are not as they should be
     */
    public static List<SortedMap<String, byte[]>> examplesOfWrong(SortedMap<String, byte[]> bundle, Rubric rubric) {
        SortedMap<String, byte[]> variants = below(VARIANTS, bundle);
        List<String> tasks = rubric.tasks().stream().map(Rubric.Task::id).toList();
        List<Variant> wrong = variants.isEmpty() ? List.of() : new VariantFiles(variants, tasks).wrong();
        return tasks.stream()
                .flatMap(task -> wrong.stream()
                        .filter(variant -> variant.ref().group().equals(task))
                        .limit(1))
                .map(Variant::files)
                .toList();
    }

    private void read() {
        List<String> tasks =
                assignment.rubric().tasks().stream().map(Rubric.Task::id).toList();
        VariantFiles variants = new VariantFiles(below(VARIANTS), tasks);
        right.add(Variant.whole("reference", VariantTruth.REFERENCE, required(SOLUTION)));
        right.addAll(variants.right());
        wrong.add(Variant.whole("template", VariantTruth.TEMPLATE, required(TEMPLATE)));
        wrong.addAll(variants.wrong());
        if (scope.cross()) {
            wrong.addAll(new Crossing(variants, tasks).variants());
        }
        if (scope.mutants()) {
            SolutionMutants.variants(files, required(SOLUTION))
                    .forEach(mutant ->
                            (mutant.ref().excused().isEmpty() ? wrongMutants : equivalentMutants).add(mutant));
        }
    }

    private SortedMap<String, byte[]> below(String folder) {
        return below(folder, files);
    }

    private static SortedMap<String, byte[]> below(String folder, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                below.put(path.substring(folder.length()), bytes);
            }
        });
        return below;
    }

    private SortedMap<String, byte[]> required(String folder) {
        return required(folder, files);
    }

    private static SortedMap<String, byte[]> required(String folder, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> below = below(folder, files);
        if (below.isEmpty()) {
            throw new UsageFault("The assignment is incomplete: it holds nothing in " + folder + ".");
        }
        return below;
    }

    /** {@return how many submissions will be graded} */
    public int gradings() {
        return right.size() * scope.seedsForRight().size()
                + wrong.size()
                + equivalentMutants.size()
                + wrongMutants.size()
                + contest.map(each -> withoutMutants().size()).orElse(0);
    }

    private List<Variant> withoutMutants() {
        return Stream.of(right, wrong).flatMap(List::stream).toList();
    }

    /**
     * Grades everything and judges it.
     *
     * @param sandbox where the variants' code runs
     * @param jobs how many to grade at a time; 1 or more
     * @param follower told of each grading
     * @return what came of it; the same for the same bundle and seeds, durations aside
     */
    public Proof prove(Sandbox sandbox, int jobs, Batch.Follower follower) {
        long start = System.nanoTime();
        List<VariantOutcome> outcomes = new ArrayList<>();
        List<BrokenClaim> broken = new ArrayList<>();
        List<RivalOutcome> rivals =
                contest.map(each -> letTry(each, sandbox, jobs, follower)).orElse(List.of());
        CheckCoverage coverage;
        try (Trials trials = new Trials(assignment, sandbox, jobs, follower)) {
            for (long seed : scope.seedsForRight()) {
                judge(right, trials.grade(right, seed), outcomes, broken);
            }
            List<Result> ofWrong = trials.grade(wrong, scope.seed());
            judge(wrong, ofWrong, outcomes, broken);
            compare(ofWrong, broken);
            coverage = Coverage.of(assignment.rubric(), ofWrong.subList(1, ofWrong.size())); // the template fails all
            judge(equivalentMutants, trials.grade(equivalentMutants, scope.seed()), outcomes, broken);
        }
        // No cause of these is known, and to look for one that nobody judges takes longer than all else.
        try (Trials trials = new Trials(assignment.withoutMisconceptions(), sandbox, jobs, follower)) {
            judge(wrongMutants, trials.grade(wrongMutants, scope.seed()), outcomes, broken);
        }
        broken.addAll(Coverage.broken(coverage));
        broken.addAll(Privacy.broken(assignment.rubric(), files));
        return new Proof(
                assignment.ref(),
                scope.seedsForRight(),
                broken.stream().distinct().toList(),
                outcomes,
                rivals,
                coverage,
                below(TEMPLATE).size(),
                Version.ref(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private List<RivalOutcome> letTry(Contest rivals, Sandbox sandbox, int jobs, Batch.Follower follower) {
        try (Trials trials = new Trials(rivals.assignment(), sandbox, jobs, follower)) {
            return rivals.outcomes(withoutMutants(), trials.grade(withoutMutants(), scope.seed()));
        }
    }

    private static void judge(
            List<Variant> variants, List<Result> results, List<VariantOutcome> outcomes, List<BrokenClaim> broken) {
        for (int i = 0; i < variants.size(); i++) {
            outcomes.add(VariantOutcome.of(variants.get(i).ref(), results.get(i)));
            broken.addAll(Judge.judge(variants.get(i), results.get(i)));
        }
    }

    private void compare(List<Result> results, List<BrokenClaim> broken) {
        Map<String, Result> byName = new HashMap<>();
        for (int i = 0; i < wrong.size(); i++) {
            byName.put(wrong.get(i).ref().name(), results.get(i));
        }
        for (Variant variant : wrong) {
            Result result = byName.get(variant.ref().name());
            Result alone = variant.alone().map(byName::get).orElse(null);
            if (result != null && alone != null) {
                broken.addAll(Judge.compare(variant, result, alone));
            }
        }
    }
}
