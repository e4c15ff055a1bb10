package gradecheck.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.result.BrokenClaim;
import gradecheck.result.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static final String SOLUTION = """
            package sums.secret;
            class Solution {
                // BEGIN SOLUTION
                /* A comment inside is none of the solution's code. */
                double twice(double x) {
                    return Math.scalb(x, 1) + 0 * x;
                }
                // END SOLUTION
                double untouched(double argument) {
                }
            }
            """;

    /** What a public class of an assignment would hold. */
    @SuppressWarnings("unused")
    private static final class Open {
        private static final double SHARED = 2.718281828;
    }

    /** What a private class of an assignment would hold. */
    @SuppressWarnings("unused")
    private static final class Closed {
        private static final double SHARED = 2.718281828;
        private static final double SHORT = 0.125;
        private static final double SECRET = -0.0416146;
    }

    private final SortedMap<String, byte[]> bundle = new TreeMap<>();

    private List<String> leaks(Map<String, String> template) {
        put("assignment/rubric.yaml", "id: sums");
        put("assignment/solution/sums/secret/Solution.java", SOLUTION);
        put("sums/data.csv", "1,2");
        put("sums/secret/answers.csv", "3,4");
        bundle.put("sums/Sums.class", classFile(Open.class));
        bundle.put("sums/Checks.class", classFile(Open.class));
        bundle.put("sums/Watch.class", classFile(Open.class));
        for (String name : List.of("HiddenChecks", "Solution", "Probe", "Watch", "TruthTable", "TruthTable$Row")) {
            bundle.put("sums/secret/" + name + ".class", classFile(Closed.class));
        }
        template.forEach((path, text) -> put("assignment/template/" + path, text));
        return Privacy.broken(Graded.RUBRIC, bundle).stream()
                .map(BrokenClaim::sentence)
                .toList();
    }

    private void put(String path, String text) {
        bundle.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] classFile(Class<?> type) {
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = PrivacyTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findsNothingInWhatIsPublic() {
        assertThat(leaks(Map.of(
                        "README.md",
                        "Your probe may watch 2.718281828, 0.125 and 0.04161. Probe for probe, Watch out!",
                        "src/sums/Solution.java",
                        "package sums; // Probe\nclass Solution { double untouched(double argument) {} }",
                        "src/sums/Watch.java",
                        "package sums; class Watch {}",
                        "src/sums/data.csv",
                        "1,2")))
                .isEmpty();
    }

    @Test
    void findsACopyOfAPrivateFile() {
        assertThat(leaks(Map.of("notes/old.csv", "3,4")))
                .containsExactly("The template's notes/old.csv is a copy of the private sums/secret/answers.csv.");
    }

    @Test
    void findsTheNamesOfPrivateClassesAndPackages() {
        assertThat(leaks(Map.of("README.md", "See HiddenChecks and TruthTable.")))
                .containsExactly(
                        "The template's README.md names the private class HiddenChecks.",
                        "The template's README.md names the private class TruthTable.");
        assertThat(leaks(Map.of("src/A.java", "import sums.secret.*; class A extends Probe {}")))
                .containsExactly(
                        "The template's README.md names the private class HiddenChecks.",
                        "The template's README.md names the private class TruthTable.",
                        "The template's src/A.java names the private package sums.secret.",
                        "The template's src/A.java names the private class Probe.");
    }

    @Test
    void findsALineOfTheSolutionHoweverItIsBroken() {
        assertThat(leaks(Map.of("A.java", "class A { double f(double x) { return Math.scalb(x,\n  1) + 0*x; } }")))
                .containsExactly("The template's A.java holds a line of the solution, returnMath.scalb(x,1)+0*x;.");
    }

    @Test
    void findsAConstantOfAHiddenCheck() {
        assertThat(leaks(Map.of("README.md", "The answer is -4.16146E-2, or 1e-300, or 0.0416146.")))
                .containsExactly("The template's README.md holds the private constant 0.0416146.");
    }

    @Test
    void saysWhatItFoundWhere() {
        leaks(Map.of("README.md", "HiddenChecks"));

        BrokenClaim leak = Privacy.broken(Graded.RUBRIC, bundle).get(0);

        assertThat(leak.claim()).isEqualTo(Claim.PRIVACY);
        assertThat(leak.subject()).isEqualTo("README.md");
    }

    @Test
    void readsTheConstantsOfAnyClassFile() throws IOException {
        try (InputStream in = Math.class.getResourceAsStream("Math.class")) {
            assertThat(in).isNotNull();
            assertThat(ConstantPool.doubles("Math.class", in.readAllBytes())).contains(Math.PI, Math.E);
        }
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> ConstantPool.doubles("x.class", new byte[] {1, 2, 3}))
                .withMessageContaining("x.class is no class file");
    }
}
