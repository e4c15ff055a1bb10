package gradecheck.report.text;

import gradecheck.report.words.Mark;
import gradecheck.report.words.Numbers;
import gradecheck.report.words.Tone;
import gradecheck.result.BrokenClaim;
import gradecheck.result.Claim;
import gradecheck.result.Excuse;
import gradecheck.result.Proof;
import gradecheck.result.VariantOutcome;
import gradecheck.result.VariantRef;
import gradecheck.result.VariantTruth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The report of {@code verify}: a sentence for each broken claim, a table of all claims, and one closing line. */
public final class ProofText {

    /** Of each claim; a hundred sentences that say the same would hide the one that says something else. */
    private static final int MOST_SENTENCES = 12;

    private static final int LABEL_WIDTH = 18;

    private final Proof proof;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private ProofText(Proof proof, Style style) {
        this.proof = proof;
        this.style = style;
    }

    /**
     * Writes the report.
     *
     * @param proof what an assignment's variants came to
     * @param style what the terminal can show
     * @return lines, each ended by a line feed
     */
    public static String render(Proof proof, Style style) {
        return new ProofText(proof, style).report();
    }

    /**
     * Writes the closing line by itself.
     *
     * @param proof what an assignment's variants came to
     * @param style what the terminal can show
     * @return one line without its end
     */
    public static String closing(Proof proof, Style style) {
        String verdict = proof.sound()
                ? "sound: every claim holds"
                : "not sound: " + Numbers.count(proof.broken().size(), "claim does", "claims do") + " not hold";
        return style.bold(verdict) + "   " + proof.variants().size() + " graded in "
                + Numbers.duration(proof.durationMillis());
    }

    private String report() {
        for (Claim claim : Claim.values()) {
            sentences(claim);
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        row("reference", VariantTruth.REFERENCE, "keeps all points and is told no cause");
        row("template", VariantTruth.TEMPLATE, "earns nothing and is told no cause");
        right();
        equivalent();
        lines.add("");
        lines.addAll(new ProofTable(proof, style).lines());
        lines.add("");
        int checks = proof.coverage().checks();
        int failed = checks - proof.coverage().unfailed().size();
        row("checks", failed + " of " + checks + " are failed by a variant", failed == checks);
        long leaks = broken(Claim.PRIVACY).size();
        row(
                "privacy",
                Numbers.count(proof.templateFiles(), "file", "files") + " of the template searched, "
                        + Numbers.count(leaks, "private thing", "private things") + " found",
                leaks == 0);
        lines.add("");
        lines.add(closing(proof, style));
        return String.join("\n", lines) + "\n";
    }

    private List<BrokenClaim> broken(Claim claim) {
        return proof.broken().stream().filter(each -> each.claim() == claim).toList();
    }

    private void sentences(Claim claim) {
        List<BrokenClaim> broken = broken(claim);
        broken.stream().limit(MOST_SENTENCES).forEach(each -> lines.add(style.text(each.sentence())));
        if (broken.size() > MOST_SENTENCES) {
            lines.add("... and " + (broken.size() - MOST_SENTENCES) + " more of this kind (" + claim.id()
                    + "); --json lists them all");
        }
    }

    private void right() {
        List<String> names = names(VariantTruth.RIGHT);
        long well = names.stream().filter(this::holds).count();
        String seeds =
                proof.seeds().size() > 1 ? ", under each of " + proof.seeds().size() + " seeds" : "";
        row(
                "right variants",
                well + " of " + names.size() + " keep all points and are told no cause" + seeds,
                well == names.size());
    }

    private void equivalent() {
        List<String> names = names(VariantTruth.MUTANT, variant -> variant.isExcused(Excuse.COSTS_NOTHING));
        long well = names.stream().filter(this::holds).count();
        if (!names.isEmpty()) {
            row(
                    "equal mutants",
                    well + " of " + names.size() + " keep all points and are told no cause",
                    well == names.size());
        }
    }

    private List<String> names(VariantTruth truth) {
        return names(truth, variant -> true);
    }

    private List<String> names(VariantTruth truth, Predicate<VariantRef> wanted) {
        return proof.variants().stream()
                .map(VariantOutcome::variant)
                .filter(variant -> variant.truth() == truth && wanted.test(variant))
                .map(VariantRef::name)
                .distinct()
                .toList();
    }

    private boolean holds(String subject) {
        return proof.broken().stream().noneMatch(each -> each.subject().equals(subject));
    }

    private void row(String label, VariantTruth truth, String words) {
        boolean holds = names(truth).stream().allMatch(this::holds);
        row(label, holds ? words : "does not hold: " + words, holds);
    }

    private void row(String label, String words, boolean holds) {
        Mark mark = holds ? new Mark("✓", "+", "holds", Tone.GOOD) : new Mark("✗", "x", "does not hold", Tone.BAD);
        lines.add(Columns.left(label, LABEL_WIDTH) + style.symbol(mark) + " " + words);
    }
}
