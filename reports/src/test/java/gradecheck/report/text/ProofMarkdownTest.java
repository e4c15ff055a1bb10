package gradecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.Claim;
import gradecheck.result.Points;
import gradecheck.result.ProofMother;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofMarkdownTest {

    private static final String COMMAND = "gradecheck verify --mutants --rivals --report quality.md";

    private static ProofMother proof() {
        return ProofMother.sound()
                .with(ProofMother.right(43))
                .with(ProofMother.wrong("adam/summed: plain", "adam.summed", Map.of(), "adam.ema"))
                .with(ProofMother.wrong(
                        "adam/late: plain", "adam.late", Map.of("adam", new Points(100), "momentum", new Points(100))))
                .with(ProofMother.mutant("X.java: 1 -> 2", Map.of("adam", new Points(10))))
                .with(ProofMother.mutant("X.java: 2 | 3 -> 4", Map.of()))
                .with(ProofMother.mutant("X.java: a -> (-a)", Map.of(), ProofMother.EQUIVALENT))
                .rival("the old grader", "adam/late: plain", "X.java: 1 -> 2", "X.java: 2 | 3 -> 4");
    }

    private static void assertTells(String part) {
        assertThat(ProofMarkdown.render(proof().build(), COMMAND)).contains(part);
    }

    @Test
    void tellsWhereItComesFromAndWhatWasGraded() {
        assertTells("# Marking quality: Backpropagation from scratch 1.0\n");
        assertTells("\n    " + COMMAND + "\n");
        assertTells("""
                | submissions | count | seeds | gradings |
                |---|---:|---:|---:|
                | the solution | 1 | 42 | 1 |
                | right variants | 1 | 42 to 43 | 2 |
                | the template | 1 | 42 | 1 |
                | with one mistake | 3 | 42 | 3 |
                | mutants of the solution | 2 | 42 | 2 |
                | mutants that are the solution in other words | 1 | 42 | 1 |

                2 of 2 checks are failed by a submission with one or two mistakes.
                """);
    }

    @Test
    void tellsEveryErrorWithItsCountAndItsInterval() {
        assertTells("""
                | right, but loses points (false reject) | 0 of 3 | 0 % | 0 % to 70.8 % |
                | right, but told a cause | 0 of 3 | 0 % | 0 % to 70.8 % |
                | one mistake, but keeps all points of its task (false accept) | 1 of 3 | 33.3 % | 0.84 % to 90.6 % |
                | two mistakes, but keeps all points of a task (false accept) | – | – | – |
                | wrong mutant, but keeps all points (false accept) | 1 of 2 | 50.0 % | 1.3 % to 98.7 % |
                | equivalent mutant, but loses points | 0 of 1 | 0 % | 0 % to 97.5 % |
                | one mistake, but loses points in another task | 1 of 3 | 33.3 % | 0.84 % to 90.6 % |
                """);
    }

    @Test
    void tellsWhatStudentsAreTold() {
        assertTells("""
                | one mistake: its cause and no other | 1 of 3 | 33.3 % | 0.84 % to 90.6 % |
                | one mistake: nothing | 1 of 3 | 33.3 % | 0.84 % to 90.6 % |
                | one mistake: a cause it does not have | 1 of 3 | 33.3 % | 0.84 % to 90.6 % |
                """);
        assertTells("| adam | 0 of 2 | 1 of 3 | 1 of 3 | 1 of 3 | 1 of 3 | 1 of 3 |\n");
    }

    @Test
    void tellsPairsByHowMuchOfThemIsNamed() {
        List<String> findings = List.of("adam.a adam.b", "adam.b", "", "adam.a adam.c");
        ProofMother proof = ProofMother.sound();
        for (String told : findings) {
            proof.with(ProofMother.pair("adam/a+b: " + told, told.isEmpty() ? new String[0] : told.split(" ", -1)));
        }

        assertThat(ProofMarkdown.render(proof.build(), COMMAND)).contains("""
                | two mistakes in one task: both causes and no other | 1 of 4 | 25.0 % | 0.63 % to 80.6 % |
                | two mistakes in one task: one of them | 1 of 4 | 25.0 % | 0.63 % to 80.6 % |
                | two mistakes in one task: nothing | 1 of 4 | 25.0 % | 0.63 % to 80.6 % |
                | two mistakes in one task: a cause it does not have | 1 of 4 | 25.0 % | 0.63 % to 80.6 % |
                """);
    }

    @Test
    void putsRivalsBesideItUnderTheFirstSeed() {
        assertTells("""
                | Gradecheck | 0 of 2: 0 % (0 % to 84.2 %) | 1 of 3: 33.3 % (0.84 % to 90.6 %) | – |
                | the old grader | 2 of 2: 100 % (15.8 % to 100 %) | 1 of 3: 33.3 % (0.84 % to 90.6 %) | – |

                The same on variants of adam, since nothing else is asked by the old grader:
                """);
        assertTells("| the old grader | 1 of 1: 100 % (2.5 % to 100 %) | 1 of 3: 33.3 % (0.84 % to 90.6 %) | – |\n");
    }

    @Test
    void givesTheReasonsOfExcusesAndOfEquivalentMutants() {
        assertTells("`unnamed`: It looks like another.\n\n* `adam/ema: plain`\n* `adam/summed: plain`\n");
        assertTells("`costs-nothing`: A square has no sign.\n\n* `X.java: a -> (-a)`\n");
    }

    @Test
    void saysWhatDoesNotHoldAndLeavesOutWhatWasNotTried() {
        assertThat(ProofMarkdown.render(
                        ProofMother.sound().with(Claim.CAUGHT, "adam/x: plain").build(), COMMAND))
                .contains("## What does not hold\n\n* \"adam/x: plain\" breaks caught.\n")
                .doesNotContain("Other ways to mark", "Equivalent mutants");
    }
}
