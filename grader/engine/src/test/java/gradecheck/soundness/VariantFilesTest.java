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

class VariantFilesTest {

    private static final String BASE = "class Base {\n//// low\nint low;\n//// mid\nint mid;\n//// top\nint top;\n";

    private static VariantFiles read(Map<String, String> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        bytes.put("base.java.txt", BASE.getBytes(StandardCharsets.UTF_8));
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new VariantFiles(bytes, Graded.TASKS);
    }

    private static String sourceOf(Variant variant) {
        return new String(variant.files().get("Variant.java"), StandardCharsets.UTF_8);
    }

    @Test
    void putsASpellingInThePlaceOfItsFoldersSection() {
        Variant variant = read(Map.of("mid/off-by-one.java.txt", "//// plain\nint wrong;\n"))
                .wrong()
                .get(0);

        assertThat(sourceOf(variant)).isEqualTo("class Base {\nint low;\nint top;\nint wrong;\n}\n");
        assertThat(variant.ref().name()).isEqualTo("mid/off-by-one: plain");
        assertThat(variant.ref().tasks()).containsExactly("mid");
        assertThat(variant.ref().causes()).containsExactly("mid.off-by-one");
    }

    @Test
    void putsASpellingInThePlaceOfTheSectionsItNames() {
        Variant variant = read(Map.of("conduct/hard-coded.java.txt", "//// both\n// replaces: top, low\nint all;\n"))
                .wrong()
                .get(0);

        assertThat(sourceOf(variant)).contains("int mid;", "int all;").doesNotContain("int low;", "int top;");
        assertThat(variant.ref().tasks()).containsExactly("low", "top");
        assertThat(variant.ref().causes()).containsExactly("conduct.hard-coded");
    }

    @Test
    void takesTwoMistakesOfAPairForTwoCauses() {
        Variant variant = read(Map.of("mid/pair-a+b.java.txt", "//// plain\nint two;\n"))
                .wrong()
                .get(0);

        assertThat(variant.ref().causes()).containsExactly("mid.a", "mid.b");
    }

    @Test
    void listsTasksInTheOrderOfTheRubricAndOtherFoldersBehindThem() {
        VariantFiles files = read(Map.of(
                "aaa/x.java.txt", "//// p\n// replaces: low\nint x;\n",
                "mid/right.java.txt", "//// p\nint x;\n//// q\nint y;\n",
                "low/right.java.txt", "//// p\nint x;\n",
                "top/x.java.txt", "//// p\nint x;\n",
                "low/x.java.txt", "//// p\nint x;\n",
                "whole/tape.java", "class Tape {}"));

        assertThat(files.right())
                .extracting(variant -> variant.ref().name())
                .containsExactly("low/right: p", "mid/right: p", "mid/right: q", "whole/tape");
        assertThat(files.wrong())
                .extracting(variant -> variant.ref().name())
                .containsExactly("low/x: p", "top/x: p", "aaa/x: p");
        assertThat(files.right()).allMatch(variant -> variant.ref().truth() == VariantTruth.RIGHT);
    }

    @Test
    void excusesASpellingOrAWholeFileAsTheListOfExceptionsSays() {
        List<Variant> wrong = read(Map.of(
                        "mid/x.java.txt", "//// p\nint x;\n//// q\nint y;\n",
                        "exceptions.yaml", """
                                exceptions:
                                  - variant: mid/x
                                    excused: unnamed
                                    reason: It cannot be told from another.
                                  - variant: "mid/x: q"
                                    excused: costs-elsewhere
                                    reason: It disturbs what builds on it.
                                """))
                .wrong();

        assertThat(wrong.get(0).ref().excused())
                .containsExactly(new Excused(Excuse.UNNAMED, "It cannot be told from another."));
        assertThat(wrong.get(1).ref().excused())
                .extracting(Excused::excuse)
                .containsExactly(Excuse.UNNAMED, Excuse.COSTS_ELSEWHERE);
    }

    @Test
    void complainsOfWhatItCannotPlace() {
        assertWrong(Map.of("mid/x.java", "class X {}"), "neither FOLDER/TRUTH.java.txt nor whole/NAME.java");
        assertWrong(Map.of("mid/x.java.txt", "int x;\n"), "mid/x.java.txt has no section");
        assertWrong(Map.of("mid/x.java.txt", "int x;\n//// p\nint y;\n"), "begins with text");
        assertWrong(Map.of("mid/x.java.txt", "//// p\n//// p\n"), "two sections 'p'");
        assertWrong(Map.of("mdi/x.java.txt", "//// p\nint x;\n"), "'p' replaces 'mdi', which is no section");
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> new VariantFiles(new TreeMap<>(), Graded.TASKS))
                .withMessageContaining("lacks assignment/variants/base.java.txt");
    }

    @Test
    void complainsOfExceptionsWithTheirPlace() {
        assertWrong(exceptions("mid/y", "unnamed"), "exceptions.yaml:2:14: there is no variant 'mid/y'");
        assertWrong(exceptions("mid/x + low/y", "unnamed"), "there is no variant 'mid/x + low/y'");
        assertWrong(exceptions("mid/x", "free"), "exceptions.yaml:3:14: 'excused' must be one of costs-nothing");
        assertWrong(
                Map.of(
                        "exceptions.yaml",
                        "exceptions:\n  - variant: whole/x\n    excused: unnamed\n",
                        "whole/x.java",
                        ""),
                "the key 'reason' is missing");
    }

    private static Map<String, String> exceptions(String variant, String excused) {
        return Map.of(
                "mid/x.java.txt",
                "//// p\nint x;\n",
                "exceptions.yaml",
                "exceptions:\n  - variant: " + variant + "\n    excused: " + excused + "\n    reason: why\n");
    }

    private static void assertWrong(Map<String, String> files, String complaint) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> read(files))
                .withMessageContaining(complaint);
    }

    @Test
    void crossesEachMistakeWithOneOfEachLaterTaskInTurn() {
        VariantFiles files = read(Map.of(
                "low/a.java.txt", "//// p\nint a1;\n//// q\nint a2;\n",
                "low/b.java.txt", "//// p\nint b;\n",
                "low/pair-a+b.java.txt", "//// p\nint ab;\n",
                "mid/c.java.txt", "//// p\nint c;\n",
                "mid/right.java.txt", "//// p\nint right;\n",
                "top/d.java.txt", "//// p\nint d;\n",
                "top/e.java.txt", "//// p\nint e;\n",
                "exceptions.yaml", """
                        exceptions:
                          - {variant: top/d, excused: costs-elsewhere, reason: It disturbs what builds on it.}
                          - {variant: low/b + top/e, excused: uncaught, reason: The two cancel.}
                        """));

        List<Variant> crossed = new Crossing(files, Graded.TASKS).variants();

        assertThat(crossed)
                .extracting(variant -> variant.ref().name())
                .containsExactly(
                        "low/a: p + mid/c: p",
                        "low/b: p + mid/c: p",
                        "low/a: p + top/e: p",
                        "low/b: p + top/e: p",
                        "mid/c: p + top/e: p");
        assertThat(sourceOf(crossed.get(0))).isEqualTo("class Base {\nint top;\nint a1;\nint c;\n}\n");
        assertThat(crossed.get(0).ref().tasks()).containsExactly("low", "mid");
        assertThat(crossed.get(0).ref().causes()).containsExactly("low.a", "mid.c");
        assertThat(crossed.get(0).alone()).contains("low/a: p");
        assertThat(crossed.get(0).ref().excused()).isEmpty();
        assertThat(crossed.get(3).ref().isExcused(Excuse.UNCAUGHT)).isTrue();
    }
}
