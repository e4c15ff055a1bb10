package gradecheck.report.text;

import gradecheck.result.Proof;
import gradecheck.result.VariantOutcome;
import gradecheck.result.VariantTruth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The wrong variants of each group: how many there are, and of how many each claim holds. */
final class ProofTable {

    private static final String LABEL = "wrong variants";
    private static final int GAP = 3;

    /** What is counted, in the order of the columns. */
    private static final Map<String, Predicate<VariantOutcome>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("variants", outcome -> true);
        COLUMNS.put("caught", VariantOutcome::caught);
        COLUMNS.put("own task only", VariantOutcome::losesInItsTasksOnly);
        COLUMNS.put("named", VariantOutcome::named);
        COLUMNS.put("wrongly named", outcome -> !outcome.wrongNames().isEmpty());
        COLUMNS.put("excused", outcome -> !outcome.variant().excused().isEmpty());
    }

    private final Map<String, List<VariantOutcome>> groups = new LinkedHashMap<>();
    private final Style style;
    private final int labelWidth;

    ProofTable(Proof proof, Style style) {
        this.style = style;
        for (VariantOutcome outcome : proof.variants()) {
            VariantTruth truth = outcome.variant().truth();
            if (truth == VariantTruth.WRONG || truth == VariantTruth.CROSSED) {
                groups.computeIfAbsent(outcome.variant().group(), group -> new ArrayList<>())
                        .add(outcome);
            }
        }
        this.labelWidth = groups.keySet().stream()
                .mapToInt(group -> Columns.width(style.text(group)) + 2)
                .reduce(LABEL.length(), Math::max);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(Columns.left(LABEL, labelWidth));
        COLUMNS.keySet().forEach(column -> head.append(" ".repeat(GAP)).append(column));
        lines.add(style.bold(head.toString()));
        groups.forEach((group, outcomes) -> lines.add(row("  " + style.text(group), outcomes)));
        lines.add(row("together", groups.values().stream().flatMap(List::stream).toList()));
        return lines;
    }

    private String row(String label, List<VariantOutcome> outcomes) {
        StringBuilder line = new StringBuilder(Columns.left(label, labelWidth));
        COLUMNS.forEach((column, counts) -> line.append(
                Columns.right(String.valueOf(outcomes.stream().filter(counts).count()), GAP + column.length())));
        return line.toString();
    }
}
