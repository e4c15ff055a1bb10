package gradecheck.report.text;

import gradecheck.result.Proof;
import gradecheck.result.VariantOutcome;
import gradecheck.result.VariantTruth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The wrong variants of each group: how many there are, and of how many each claim holds, under every seed they were
 * graded under. Mutants have a line of their own, since neither task nor cause is known of them.
 */
final class ProofTable {

    private static final String LABEL = "wrong variants";
    private static final int GAP = 3;

    /**
     * What is counted.
     *
     * @param title above the column
     * @param ofMutants whether it can be told of a mutant
     * @param counts whether a variant counts, by what it came to under each seed
     */
    private record Column(String title, boolean ofMutants, Predicate<List<VariantOutcome>> counts) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("variants", true, outcomes -> true),
            new Column("caught", true, outcomes -> outcomes.stream().allMatch(VariantOutcome::caught)),
            new Column(
                    "own task only",
                    false,
                    outcomes -> outcomes.stream().allMatch(VariantOutcome::losesInItsTasksOnly)),
            new Column("named", false, outcomes -> outcomes.stream().allMatch(VariantOutcome::named)),
            new Column(
                    "wrongly named",
                    false,
                    outcomes -> outcomes.stream()
                            .anyMatch(outcome -> !outcome.wrongNames().isEmpty())),
            new Column(
                    "excused",
                    true,
                    outcomes -> !outcomes.get(0).variant().excused().isEmpty()));

    private final Map<String, Map<String, List<VariantOutcome>>> groups = new LinkedHashMap<>();
    private final Map<String, List<VariantOutcome>> mutants = new LinkedHashMap<>();
    private final Style style;
    private final int labelWidth;

    ProofTable(Proof proof, Style style) {
        this.style = style;
        for (VariantOutcome outcome : proof.variants()) {
            VariantTruth truth = outcome.variant().truth();
            if (truth == VariantTruth.WRONG || truth == VariantTruth.CROSSED) {
                add(groups.computeIfAbsent(outcome.variant().group(), group -> new LinkedHashMap<>()), outcome);
            } else if (truth == VariantTruth.MUTANT) {
                add(mutants, outcome);
            }
        }
        this.labelWidth = groups.keySet().stream()
                .mapToInt(group -> Columns.width(style.text(group)) + 2)
                .reduce(LABEL.length(), Math::max);
    }

    private static void add(Map<String, List<VariantOutcome>> byName, VariantOutcome outcome) {
        byName.computeIfAbsent(outcome.variant().name(), name -> new ArrayList<>())
                .add(outcome);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(Columns.left(LABEL, labelWidth));
        COLUMNS.forEach(column -> head.append(" ".repeat(GAP)).append(column.title()));
        lines.add(style.bold(head.toString()));
        List<List<VariantOutcome>> all = new ArrayList<>();
        groups.forEach((group, byName) -> {
            List<List<VariantOutcome>> variants = List.copyOf(byName.values());
            lines.add(row("  " + style.text(group), variants, true));
            all.addAll(variants);
        });
        lines.add(row("together", all, true));
        if (!mutants.isEmpty()) {
            lines.add(row("mutants", List.copyOf(mutants.values()), false));
        }
        return lines;
    }

    private String row(String label, List<List<VariantOutcome>> variants, boolean known) {
        StringBuilder line = new StringBuilder(Columns.left(label, labelWidth));
        for (Column column : COLUMNS) {
            String cell = known || column.ofMutants()
                    ? String.valueOf(variants.stream().filter(column.counts()).count())
                    : "-";
            line.append(Columns.right(cell, GAP + column.title().length()));
        }
        return line.toString();
    }
}
