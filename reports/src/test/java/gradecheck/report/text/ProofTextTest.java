package gradecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.Claim;
import gradecheck.result.Points;
import gradecheck.result.ProofMother;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProofTextTest {

    private static final Style PLAIN = new Style(false, false);

    @Test
    void showsEveryClaimThatHolds() {
        assertThat(ProofText.render(ProofMother.sound().build(), PLAIN)).isEqualTo("""
                reference         ✓ keeps all points and is told no cause
                template          ✓ earns nothing and is told no cause
                right variants    ✓ 1 of 1 keep all points and are told no cause

                wrong variants   variants   caught   own task only   named   wrongly named   excused
                  adam                  1        1               1       1               0         1
                together                1        1               1       1               0         1

                checks            ✓ 2 of 2 are failed by a variant
                privacy           ✓ 33 files of the template searched, 0 private things found

                sound: every claim holds   4 graded in 8.7s
                """);
    }

    @Test
    void showsEveryClaimThatDoesNot() {
        assertThat(ProofText.render(ProofMother.broken().build(), PLAIN)).isEqualTo("""
                "adam/right: plain" breaks full-marks.
                "template" breaks no-points.
                "adam/loss-summed: plain" breaks caught.
                "AdamChecks.second" breaks every-check.
                "README.md" breaks privacy.

                reference         ✓ keeps all points and is told no cause
                template          ✗ does not hold: earns nothing and is told no cause
                right variants    ✗ 0 of 1 keep all points and are told no cause

                wrong variants   variants   caught   own task only   named   wrongly named   excused
                  adam                  3        1               2       1               1         3
                together                3        1               2       1               1         3

                checks            ✗ 1 of 2 are failed by a variant
                privacy           ✗ 33 files of the template searched, 1 private thing found

                not sound: 5 claims do not hold   6 graded in 8.7s
                """);
    }

    @Test
    void countsVariantsAndNotSeedsAndMutantsBelow() {
        String text = ProofText.render(
                ProofMother.sound()
                        .with(ProofMother.wrong("adam/ema: plain", "adam.ema", Map.of(), "adam.ema"))
                        .with(ProofMother.mutant("X.java: 1 -> 2", Map.of("adam", new Points(10))))
                        .with(ProofMother.mutant("X.java: a -> (-a)", Map.of(), ProofMother.EQUIVALENT))
                        .build(),
                PLAIN);

        assertThat(text).contains("""
                equal mutants     ✓ 1 of 1 keep all points and are told no cause

                wrong variants   variants   caught   own task only   named   wrongly named   excused
                  adam                  1        0               1       1               0         1
                together                1        0               1       1               0         1
                mutants                 2        1               -       -               -         1
                """);
    }

    @Test
    void saysAHundredTimesTheSameOnlyTwelveTimes() {
        ProofMother proof = ProofMother.sound();
        for (int i = 0; i < 100; i++) {
            proof.with(Claim.NAMED, "adam/ema: " + i);
        }

        assertThat(ProofText.render(proof.build(), PLAIN))
                .contains("\"adam/ema: 11\" breaks", "... and 88 more of this kind (named); --json lists them all")
                .doesNotContain("\"adam/ema: 12\" breaks");
    }

    @Test
    void usesOnlyAsciiAndColorsOnlyWhereToldTo() {
        assertThat(ProofText.render(ProofMother.broken().build(), new Style(false, true)))
                .isASCII()
                .contains("+ keeps", "x does not hold");
        assertThat(ProofText.render(ProofMother.broken().build(), new Style(true, false)))
                .contains("\u001B[31m✗\u001B[0m does not hold");
    }
}
