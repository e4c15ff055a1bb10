package gradecheck.soundness;

import gradecheck.result.BrokenClaim;
import gradecheck.result.Claim;
import gradecheck.result.Compilation;
import gradecheck.result.Excuse;
import gradecheck.result.Points;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.VariantOutcome;
import gradecheck.result.VariantTruth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds what a variant came to against what is known of it. */
final class Judge {

    private final Variant variant;
    private final VariantOutcome outcome;
    private final List<BrokenClaim> broken = new ArrayList<>();

    private Judge(Variant variant, Result result) {
        this.variant = variant;
        this.outcome = VariantOutcome.of(variant.ref(), result);
    }

    /** {@return the claims that do not hold for a variant} */
    static List<BrokenClaim> judge(Variant variant, Result result) {
        Judge judge = new Judge(variant, result);
        if (result.status() == SubmissionStatus.GRADED) {
            switch (variant.ref().truth()) {
                case REFERENCE, RIGHT -> judge.right();
                case TEMPLATE -> judge.template(result);
                case WRONG, CROSSED -> judge.wrong();
                case MUTANT -> judge.mutant();
            }
        } else if (variant.ref().truth() != VariantTruth.MUTANT || result.status() != SubmissionStatus.COMPILE_ERROR) {
            judge.breaks(Claim.GRADED, "is not graded but " + result.status().id() + ": " + reason(result));
        }
        return judge.broken;
    }

    /** {@return the claim that a mistake costs in its task what it costs alone, where it does not hold} */
    static List<BrokenClaim> compare(Variant crossed, Result result, Result alone) {
        Judge judge = new Judge(crossed, result);
        String task = crossed.ref().tasks().get(0);
        Points together = judge.outcome.lost().getOrDefault(task, Points.ZERO);
        Points byItself = VariantOutcome.of(crossed.ref(), alone).lost().getOrDefault(task, Points.ZERO);
        if (!together.equals(byItself)) {
            judge.breaks(
                    Claim.SAME_COST,
                    "loses " + together + " in " + task + ", where the first mistake alone loses " + byItself
                            + judge.underSeed());
        }
        return judge.broken;
    }

    private void right() {
        if (!outcome.lost().isEmpty()) {
            breaks(Claim.FULL_MARKS, "is right, yet loses " + words(outcome.lost()) + underSeed());
        }
        unaccused("is right");
    }

    private void template(Result result) {
        if (!result.score().equals(Points.ZERO)) {
            String where = result.tasks().stream()
                    .filter(task -> !task.score().equals(Points.ZERO))
                    .map(task -> task.score() + " in " + task.id())
                    .collect(Collectors.joining(", "));
            breaks(Claim.NO_POINTS, "holds no solution, yet earns " + where + underSeed());
        }
        unaccused("holds no solution");
    }

    private void unaccused(String truth) {
        if (!outcome.wrongNames().isEmpty()) {
            breaks(Claim.UNACCUSED, truth + ", yet is told " + list(outcome.wrongNames()) + underSeed());
        }
    }

    private void wrong() {
        List<String> tasks = variant.ref().tasks();
        if (variant.ref().isExcused(Excuse.COSTS_NOTHING)) {
            Map<String, Points> lost = lostAmong(tasks, true);
            if (!lost.isEmpty()) {
                breaks(Claim.CAUGHT, "must cost nothing, yet loses " + words(lost) + underSeed());
            }
        } else if (!outcome.caught() && !variant.ref().isExcused(Excuse.UNCAUGHT)) {
            List<String> kept = tasks.stream()
                    .filter(task -> !outcome.lost().containsKey(task))
                    .toList();
            breaks(Claim.CAUGHT, "is wrong, yet keeps all points of " + list(kept) + underSeed());
        }
        Map<String, Points> elsewhere = lostAmong(tasks, false);
        if (!elsewhere.isEmpty() && !variant.ref().isExcused(Excuse.COSTS_ELSEWHERE)) {
            breaks(
                    Claim.OWN_TASK,
                    "is wrong in " + list(tasks) + " alone, yet loses " + words(elsewhere) + underSeed());
        }
        names();
    }

    /** It has no known task and no known name. One that does not compile has been caught by the compiler. */
    private void mutant() {
        if (variant.ref().isExcused(Excuse.COSTS_NOTHING)) {
            right();
        } else if (!outcome.caught()) {
            breaks(Claim.CAUGHT, "is wrong, yet keeps all points" + underSeed());
        }
    }

    private Map<String, Points> lostAmong(List<String> tasks, boolean inside) {
        Map<String, Points> among = new LinkedHashMap<>(outcome.lost());
        among.keySet().removeIf(task -> tasks.contains(task) != inside);
        return among;
    }

    /** Of two mistakes at once one may hide the other, so that only a wrong name is held against a pair. */
    private void names() {
        List<String> causes = variant.ref().causes();
        if (!outcome.wrongNames().isEmpty()) {
            breaks(
                    Claim.RIGHTLY_NAMED,
                    "is told " + list(outcome.wrongNames()) + ", but it is " + list(causes) + underSeed());
        } else if (causes.size() == 1 && !outcome.named() && !variant.ref().isExcused(Excuse.UNNAMED)) {
            breaks(Claim.NAMED, "is told no cause, but it is " + list(causes) + underSeed());
        }
    }

    private void breaks(Claim claim, String predicate) {
        String name = variant.ref().name();
        broken.add(new BrokenClaim(claim, name, "\"" + name + "\" " + predicate + "."));
    }

    private String underSeed() {
        return " under seed " + outcome.seed();
    }

    private static String words(Map<String, Points> lost) {
        return lost.entrySet().stream()
                .map(loss -> loss.getValue() + " in " + loss.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String list(List<String> words) {
        return String.join(" and ", words);
    }

    private static String reason(Result result) {
        String note = result.notes().stream().findFirst().orElse("no reason given");
        return result.compilation().diagnostics().stream()
                .findFirst()
                .map(Judge::words)
                .orElse(note.replaceFirst("\\.$", ""));
    }

    private static String words(Compilation.Diagnostic diagnostic) {
        return diagnostic.file() + ":" + diagnostic.line() + " " + diagnostic.message();
    }
}
