package gradecheck.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.result.Excuse;
import gradecheck.result.Excused;
import gradecheck.result.VariantTruth;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SolutionMutantsTest {

    private static final SortedMap<String, byte[]> SOLUTION =
            bytes(Map.of("a/Norm.java", "class Norm { double norm(double a) { return a * a; } }", "a/notes.txt", "x"));

    private static SortedMap<String, byte[]> bytes(Map<String, String> texts) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        texts.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    private static List<Variant> variants(String list) {
        return SolutionMutants.variants(bytes(Map.of("assignment/equivalent-mutants.yaml", list)), SOLUTION);
    }

    @Test
    void areTheWholeSolutionWithOneSmallChange() {
        List<Variant> variants = SolutionMutants.variants(new TreeMap<>(), SOLUTION);

        Variant sum = variants.stream()
                .filter(variant -> variant.ref().name().endsWith("| a * a -> a + a | 1"))
                .findFirst()
                .orElseThrow();

        assertThat(sum.ref().name()).startsWith("a/Norm.java: norm | ");
        assertThat(sum.ref().truth()).isEqualTo(VariantTruth.MUTANT);
        assertThat(sum.ref().excused()).isEmpty();
        assertThat(sum.files().keySet()).containsExactly("a/Norm.java", "a/notes.txt");
        assertThat(new String(sum.files().get("a/Norm.java"), StandardCharsets.UTF_8))
                .isEqualTo("class Norm { double norm(double a) { return a + a; } }");
        assertThat(variants).extracting(variant -> variant.ref().name()).doesNotHaveDuplicates();
    }

    @Test
    void costNothingWhereTheyAreListedAsEquivalent() {
        String key = SolutionMutants.variants(new TreeMap<>(), SOLUTION)
                .get(0)
                .ref()
                .name()
                .replace("a/Norm.java: ", "");

        List<Variant> variants = variants("equivalent:\n  - {reason: It has no sign., mutants: ['" + key + "']}\n");

        assertThat(variants.get(0).ref().excused())
                .containsExactly(new Excused(Excuse.COSTS_NOTHING, "It has no sign."));
        assertThat(variants.get(1).ref().excused()).isEmpty();
    }

    @Test
    void complainsOfAKeyThatIsNoMutant() {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> variants("equivalent:\n  - {reason: none, mutants: [norm]}\n"))
                .withMessageContaining("equivalent-mutants.yaml:2:30: the solution has no mutant 'norm'");
    }

    @Test
    void complainsOfASolutionThatIsNoJava() {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> SolutionMutants.variants(new TreeMap<>(), bytes(Map.of("X.java", "clas X {}"))))
                .withMessageStartingWith("No mutants can be made of the solution's X.java: ");
    }
}
