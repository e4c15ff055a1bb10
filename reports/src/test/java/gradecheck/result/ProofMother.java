package gradecheck.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives birth to proofs for tests. */
public final class ProofMother {

    /** Of a mutant that is the solution in other words. */
    public static final Excused EQUIVALENT = new Excused(Excuse.COSTS_NOTHING, "A square has no sign.");

    private static final Excused UNNAMED = new Excused(Excuse.UNNAMED, "It looks like another.");

    private final List<VariantOutcome> variants = new ArrayList<>();
    private final List<BrokenClaim> broken = new ArrayList<>();
    private final List<RivalOutcome> rivals = new ArrayList<>();
    private List<String> unfailed = List.of();

    private ProofMother() {}

    /** {@return reference, template, a right variant, and a wrong one of {@code adam} that is named} */
    public static ProofMother sound() {
        return new ProofMother()
                .with(outcome("reference", VariantTruth.REFERENCE, "reference", Map.of()))
                .with(outcome("adam/right: plain", VariantTruth.RIGHT, "adam", Map.of()))
                .with(outcome("template", VariantTruth.TEMPLATE, "template", Map.of("adam", new Points(1500))))
                .with(wrong("adam/ema: plain", "adam.ema", Map.of("adam", new Points(750)), "adam.ema"));
    }

    /** {@return the same, with what each of its lines can complain of} */
    public static ProofMother broken() {
        return sound().with(wrong("adam/loss-summed: plain", "adam.loss-summed", Map.of(), "adam.ema", "conduct.x"))
                .with(wrong("adam/loss-summed: other", "adam.loss-summed", Map.of("momentum", new Points(100))))
                .with(Claim.FULL_MARKS, "adam/right: plain")
                .with(Claim.CAUGHT, "adam/loss-summed: plain")
                .with(Claim.NO_POINTS, "template")
                .with(Claim.PRIVACY, "README.md")
                .with(Claim.EVERY_CHECK, "AdamChecks.second")
                .unfailed("AdamChecks.second");
    }

    private static VariantOutcome outcome(String name, VariantTruth truth, String group, Map<String, Points> lost) {
        VariantRef ref = new VariantRef(name, truth, group, List.of(), List.of(), List.of());
        return new VariantOutcome(ref, 42, SubmissionStatus.GRADED, new LinkedHashMap<>(lost), List.of());
    }

    /**
     * {@return what a wrong variant of {@code adam} came to}
     *
     * @param name of the variant
     * @param cause that explains it
     * @param lost points by task
     * @param findings ids of what it was told
     */
    public static VariantOutcome wrong(String name, String cause, Map<String, Points> lost, String... findings) {
        VariantRef ref =
                new VariantRef(name, VariantTruth.WRONG, "adam", List.of("adam"), List.of(cause), List.of(UNNAMED));
        return new VariantOutcome(ref, 42, SubmissionStatus.GRADED, lost, List.of(findings));
    }

    /**
     * {@return what the right variant came to under another seed}
     *
     * @param seed of the grading
     */
    public static VariantOutcome right(long seed) {
        VariantRef ref =
                new VariantRef("adam/right: plain", VariantTruth.RIGHT, "adam", List.of(), List.of(), List.of());
        return new VariantOutcome(ref, seed, SubmissionStatus.GRADED, Map.of(), List.of());
    }

    /**
     * {@return what a variant of {@code adam} with the causes {@code adam.a} and {@code adam.b} came to}
     *
     * @param name of the variant
     * @param findings ids of what it was told
     */
    public static VariantOutcome pair(String name, String... findings) {
        VariantRef ref = new VariantRef(
                name, VariantTruth.WRONG, "adam", List.of("adam"), List.of("adam.a", "adam.b"), List.of());
        Map<String, Points> lost = Map.of("adam", new Points(750));
        return new VariantOutcome(ref, 42, SubmissionStatus.GRADED, lost, List.of(findings));
    }

    /**
     * {@return what a mutant came to}
     *
     * @param name of the mutant
     * @param lost points by task
     * @param excused that it costs nothing, or nothing
     */
    public static VariantOutcome mutant(String name, Map<String, Points> lost, Excused... excused) {
        VariantRef ref = new VariantRef(name, VariantTruth.MUTANT, "mutants", List.of(), List.of(), List.of(excused));
        return new VariantOutcome(ref, 42, SubmissionStatus.GRADED, lost, List.of());
    }

    /**
     * {@return this, with one more grading}
     *
     * @param outcome of it
     */
    public ProofMother with(VariantOutcome outcome) {
        variants.add(outcome);
        return this;
    }

    /**
     * {@return this, with one more broken claim}
     *
     * @param claim that does not hold
     * @param subject for which it does not hold
     */
    public ProofMother with(Claim claim, String subject) {
        broken.add(new BrokenClaim(claim, subject, "\"" + subject + "\" breaks " + claim.id() + "."));
        return this;
    }

    /**
     * {@return this, with a rival that asks for adam}
     *
     * @param title of the rival
     * @param accepted names of variants
     */
    public ProofMother rival(String title, String... accepted) {
        rivals.add(new RivalOutcome(title, List.of("adam"), List.of(accepted)));
        return this;
    }

    private ProofMother unfailed(String... checks) {
        unfailed = List.of(checks);
        return this;
    }

    /** {@return the proof} */
    public Proof build() {
        return new Proof(
                ResultMother.ASSIGNMENT,
                List.of(42L),
                broken,
                variants,
                rivals,
                new CheckCoverage(2, unfailed),
                33,
                new GraderRef("0.1.0", "0123456789abcdef", "17.0.15"),
                8700);
    }
}
