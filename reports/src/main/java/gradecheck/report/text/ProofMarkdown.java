package gradecheck.report.text;

import gradecheck.result.BrokenClaim;
import gradecheck.result.Excused;
import gradecheck.result.Proof;
import gradecheck.result.RivalOutcome;
import gradecheck.result.VariantOutcome;
import gradecheck.result.VariantTruth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The quality of marking as a document: how often it errs, counted on variants, and how surely that is known. It holds
 * neither dates nor durations, nor anything else that differs between two runs of the same grader.
 */
public final class ProofMarkdown {

    private static final String INTERVALS = """
            How often the marking errs, counted on submissions of which it is known what is right and what is wrong: each
            is graded exactly as students' submissions are.

            **An interval** holds the true rate with 95 % confidence, by Clopper and Pearson, as if the gradings were
            independent and submissions came up as often as these do. Variants are chosen to be as different as can be,
            the same one is graded under several seeds, and students choose their mistakes otherwise: read an interval
            as how much so many gradings can tell at best.

            This page is written by""";

    private static final String RIVALS = """
            The same submissions, under the first seed, marked in other ways. These accept or reject as a whole;
            Gradecheck rejects what is right where it costs a point, and accepts what is wrong where it keeps all points
            of a task that it is wrong in.""";

    private final Proof proof;
    private final Sample all;
    private final List<String> parts = new ArrayList<>();

    private ProofMarkdown(Proof proof) {
        this.proof = proof;
        this.all = Sample.of(proof);
    }

    /**
     * Writes the document.
     *
     * @param proof what an assignment's variants came to
     * @param command that made the proof, as a user types it
     * @return Markdown; the same for the same outcomes, on every machine
     */
    public static String render(Proof proof, String command) {
        return new ProofMarkdown(proof).document(command);
    }

    private String document(String command) {
        parts.add("# Marking quality: " + proof.assignment().title() + " "
                + proof.assignment().version());
        parts.add(INTERVALS);
        parts.add("    " + command);
        brokenClaims();
        corpus();
        errors();
        diagnosis();
        byTask();
        proof.rivals().stream().findFirst().ifPresent(any -> rivals());
        reasons(
                "What is excused",
                "Of these something is not demanded, or demanded otherwise, so they are not counted among errors of that kind.",
                outcome -> outcome.variant().truth() != VariantTruth.MUTANT);
        reasons(
                "Equivalent mutants",
                "These changes of the solution change no answer, so they must keep all points.",
                outcome -> outcome.variant().truth() == VariantTruth.MUTANT);
        return String.join("\n\n", parts) + "\n";
    }

    private void section(String title, String... paragraphs) {
        parts.add("## " + title);
        parts.addAll(List.of(paragraphs));
    }

    private void brokenClaims() {
        if (!proof.sound()) {
            section(
                    "What does not hold",
                    proof.broken().stream()
                            .map(BrokenClaim::sentence)
                            .map(sentence -> "* " + sentence)
                            .collect(Collectors.joining("\n")));
        }
    }

    private void corpus() {
        MarkdownTable table = new MarkdownTable("submissions", "count", "seeds", "gradings");
        corpus(table, "the solution", all.of(VariantTruth.REFERENCE));
        corpus(table, "right variants", all.of(VariantTruth.RIGHT));
        corpus(table, "the template", all.of(VariantTruth.TEMPLATE));
        corpus(table, "with one mistake", all.withCauses(1));
        corpus(table, "with two mistakes in one task", pairs(VariantTruth.WRONG));
        corpus(table, "with a mistake in each of two tasks", pairs(VariantTruth.CROSSED));
        corpus(table, "mutants of the solution", all.wrongMutants());
        corpus(table, "mutants that are the solution in other words", all.equivalentMutants());
        int checks = proof.coverage().checks();
        section(
                "What was graded",
                table.toString(),
                (checks - proof.coverage().unfailed().size()) + " of " + checks
                        + " checks are failed by a submission with one or two mistakes.");
    }

    private Sample pairs(VariantTruth truth) {
        return all.withCauses(2).of(truth);
    }

    private static void corpus(MarkdownTable table, String words, Sample sample) {
        if (sample.outcomes().isEmpty()) {
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        TreeSet<Long> seeds = new TreeSet<>();
        for (VariantOutcome outcome : sample.outcomes()) {
            names.add(outcome.variant().name());
            seeds.add(outcome.seed());
        }
        table.row(
                words,
                String.valueOf(names.size()),
                seeds.size() == 1 ? String.valueOf(seeds.first()) : seeds.first() + " to " + seeds.last(),
                String.valueOf(sample.outcomes().size()));
    }

    private void errors() {
        section(
                "Errors of marking",
                new MarkdownTable("error", "gradings", "rate", "95 % interval")
                        .row(
                                "right, but loses points (false reject)",
                                all.right().rejected())
                        .row("right, but told a cause", all.right().wronglyNamed())
                        .row(
                                "one mistake, but keeps all points of its task (false accept)",
                                all.withCauses(1).accepted())
                        .row(
                                "two mistakes, but keeps all points of a task (false accept)",
                                all.withCauses(2).accepted())
                        .row(
                                "wrong mutant, but keeps all points (false accept)",
                                all.wrongMutants().accepted())
                        .row(
                                "equivalent mutant, but loses points",
                                all.equivalentMutants().rejected())
                        .row(
                                "one mistake, but loses points in another task",
                                all.withCauses(1).costElsewhere())
                        .row(
                                "two mistakes, but loses points in another task",
                                all.withCauses(2).costElsewhere())
                        .toString());
    }

    private void diagnosis() {
        MarkdownTable table = new MarkdownTable("told", "gradings", "rate", "95 % interval");
        Sample single = all.withCauses(1);
        table.row("one mistake: its cause and no other", single.named());
        table.row("one mistake: nothing", single.silent());
        table.row("one mistake: a cause it does not have", single.wronglyNamed());
        diagnosis(table, "two mistakes in one task", pairs(VariantTruth.WRONG));
        diagnosis(table, "a mistake in each of two tasks", pairs(VariantTruth.CROSSED));
        section("What students are told", table.toString());
    }

    private static void diagnosis(MarkdownTable table, String words, Sample pairs) {
        table.row(words + ": both causes and no other", pairs.named());
        table.row(words + ": one of them", pairs.partlyNamed());
        table.row(words + ": nothing", pairs.silent());
        table.row(words + ": a cause it does not have", pairs.wronglyNamed());
    }

    private void byTask() {
        Map<String, List<VariantOutcome>> groups = new LinkedHashMap<>();
        all.where(outcome -> outcome.variant().truth() != VariantTruth.TEMPLATE
                        && outcome.variant().truth() != VariantTruth.MUTANT)
                .outcomes()
                .forEach(outcome -> groups.computeIfAbsent(outcome.variant().group(), group -> new ArrayList<>())
                        .add(outcome));
        MarkdownTable table = new MarkdownTable(
                "kept in", "right, rejected", "wrong, accepted", "costs elsewhere", "named", "silent", "wrongly named");
        groups.forEach((group, outcomes) -> {
            Sample sample = new Sample(outcomes);
            Sample single = sample.withCauses(1);
            table.row(
                    group,
                    sample.right().rejected().counts(),
                    sample.mistaken().accepted().counts(),
                    sample.mistaken().costElsewhere().counts(),
                    single.named().counts(),
                    single.silent().counts(),
                    single.wronglyNamed().counts());
        });
        section("Task by task", table.toString(), "The last three columns count submissions with one mistake.");
    }

    private void rivals() {
        long seed = proof.seeds().get(0);
        Sample asked = all.where(outcome -> outcome.seed() == seed);
        section("Other ways to mark", RIVALS, comparison(asked, proof.rivals()));
        Map<List<String>, List<RivalOutcome>> byTasks = proof.rivals().stream()
                .collect(Collectors.groupingBy(RivalOutcome::asks, LinkedHashMap::new, Collectors.toList()));
        byTasks.forEach((tasks, rivals) -> {
            parts.add("The same on variants of " + String.join(", ", tasks) + ", since nothing else is asked by "
                    + rivals.stream().map(RivalOutcome::title).collect(Collectors.joining(" and ")) + ":");
            parts.add(comparison(asked.where(outcome -> isAskedBy(rivals.get(0), outcome)), rivals));
        });
    }

    /** What is right everywhere belongs to no task. */
    private static boolean isAskedBy(RivalOutcome rival, VariantOutcome outcome) {
        List<String> tasks = outcome.variant().tasks();
        return tasks.isEmpty()
                ? rival.asks().contains(outcome.variant().group())
                : rival.asks().containsAll(tasks);
    }

    private static String comparison(Sample sample, List<RivalOutcome> rivals) {
        MarkdownTable table =
                new MarkdownTable("grader", "right, rejected", "one mistake, accepted", "two mistakes, accepted");
        row(table, "Gradecheck", sample, outcome -> !outcome.lost().isEmpty(), outcome -> !outcome.caught());
        for (RivalOutcome rival : rivals) {
            Set<String> accepted = Set.copyOf(rival.accepted());
            Predicate<VariantOutcome> accepts =
                    outcome -> accepted.contains(outcome.variant().name());
            row(table, rival.title(), sample, accepts.negate(), accepts);
        }
        return table.toString();
    }

    private static void row(
            MarkdownTable table,
            String grader,
            Sample sample,
            Predicate<VariantOutcome> rejects,
            Predicate<VariantOutcome> accepts) {
        table.row(
                grader,
                sample.right().rate(rejects).sentence(),
                sample.withCauses(1).costly().rate(accepts).sentence(),
                sample.withCauses(2).costly().rate(accepts).sentence());
    }

    private void reasons(String title, String words, Predicate<VariantOutcome> wanted) {
        Map<Excused, Set<String>> names = new LinkedHashMap<>();
        for (VariantOutcome outcome : all.where(wanted).outcomes()) {
            for (Excused excused : outcome.variant().excused()) {
                names.computeIfAbsent(excused, reason -> new LinkedHashSet<>())
                        .add(outcome.variant().name());
            }
        }
        if (!names.isEmpty()) {
            section(title, words);
            names.forEach(
                    (excused, variants) -> parts.add("`" + excused.excuse().id() + "`: " + excused.reason() + "\n\n"
                            + variants.stream().map(name -> "* `" + name + "`").collect(Collectors.joining("\n"))));
        }
    }
}
