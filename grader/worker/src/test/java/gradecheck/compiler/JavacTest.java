package gradecheck.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavacTest {

    private static final Javac JAVAC = new Javac();

    private static final String BODY = " public double twice(double x) { return 2 * x; } ";

    private static List<?> official = List.of();

    @BeforeAll
    static void compileTheContract() throws IOException {
        official = (List<?>) JAVAC.compile(
                        "course.Twice",
                        List.of(),
                        List.of(
                                "course/Twice.java",
                                "package course; public interface Twice { double twice(double x); }"))
                .get(0);
    }

    @Test
    void findsTheClassThatImplementsTheContract() throws IOException {
        Outcome outcome = compile("A.java", "package hw; public class A implements course.Twice {" + BODY + "}");

        assertThat(outcome.implementations()).containsExactly("hw.A");
        assertThat(outcome.paths()).containsExactly("hw/A.class");
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void findsAStaticNestedClassUnderItsBinaryName() throws IOException {
        Outcome outcome =
                compile("Outer.java", "class Outer { static class In implements course.Twice {" + BODY + "} }");

        assertThat(outcome.implementations()).containsExactly("Outer$In");
    }

    @Test
    void findsARecordAndASubclass() throws IOException {
        Outcome outcome = compile(
                "Two.java",
                "record R<T>() implements course.Twice {" + BODY + "} class B extends A {} abstract class A"
                        + " implements course.Twice {" + BODY + "}");

        assertThat(outcome.implementations()).containsExactlyInAnyOrder("R", "B");
    }

    @Test
    void countsNeitherAbstractClassesNorInterfacesNorEnums() throws IOException {
        Outcome outcome = compile(
                "None.java",
                "abstract class A implements course.Twice {} interface I extends course.Twice {}"
                        + " enum E implements course.Twice { ONE;" + BODY + "}");

        assertThat(outcome.implementations()).isEmpty();
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void takesAPublicClassFromAFileOfAnyName() throws IOException {
        Outcome outcome = compile("4711_Müller (2).java", "public class A implements course.Twice {" + BODY + "}");

        assertThat(outcome.implementations()).containsExactly("A");
    }

    @Test
    void tellsFileAndLineOfAnError() throws IOException {
        Outcome outcome = compile("deep/Broken.java", "class Broken {\n\n    int one = \"text\";\n}\n");

        assertThat(outcome.diagnostics())
                .containsExactly(
                        "deep/Broken.java", 3, "incompatible types: java.lang.String cannot be converted to int");
        assertThat(outcome.implementations()).isEmpty();
        assertThat(outcome.paths()).isEmpty();
    }

    @Test
    void tellsNoMoreThanFiftyErrors() throws IOException {
        String fields =
                IntStream.range(0, 80).mapToObj(i -> "Nowhere f" + i + ";").collect(Collectors.joining("\n"));

        Outcome outcome = compile("Broken.java", "class Broken {" + fields + "}");

        assertThat(outcome.diagnostics()).hasSize(50 * 3);
    }

    @Test
    void runsNoAnnotationProcessorAndSeesNoOtherLibrary() throws IOException {
        Outcome outcome = compile("A.java", "class A { org.junit.jupiter.api.Test t; gradecheck.wire.Frame f; }");

        assertThat(outcome.diagnostics()).contains("A.java", 1, "package org.junit.jupiter.api does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new java.util.ArrayList<String>().getFirst()",
                "jdk.internal.misc.Unsafe.getUnsafe()",
                "switch (new Object()) { case String text -> text; default -> null; }"
            })
    void takesJava17OnEveryJdk(String other) throws IOException {
        assertThat(compile("A.java", "class A { Object a = sun.misc.Unsafe.class; }")
                        .diagnostics())
                .isEmpty();
        assertThat(compile("A.java", "class A { Object a = " + other + "; }").diagnostics())
                .hasSizeGreaterThan(0);
    }

    @Test
    void takesFiveHundredClassesAndNoMore() throws IOException {
        Outcome outcome = compile("Many.java", nested(499));

        assertThat(outcome.paths()).hasSize(500);
        assertThatThrownBy(() -> compile("Many.java", nested(500)))
                .hasStackTraceContaining("it made more than 500 classes");
    }

    @Test
    void refusesAClassOfMoreThanAMebibyte() {
        String fields = IntStream.range(0, 20)
                .mapToObj(i -> "String s" + i + " = \"" + i + "x".repeat(60_000) + "\";")
                .collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> compile("Large.java", "class Large {" + fields + "}"))
                .hasMessage("it made a class of more than 1 MiB");
    }

    @Test
    void refusesClassesOfMoreThanFiveMebibytesTogether() {
        String fields = IntStream.range(0, 16)
                .mapToObj(i -> "String s" + i + " = \"" + i + "x".repeat(60_000) + "\";")
                .collect(Collectors.joining("\n"));
        String classes = IntStream.range(0, 6)
                .mapToObj(i -> "class Large" + i + " {" + fields + "}")
                .collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> compile("Large.java", classes))
                .hasMessage("it made classes of more than 5 MiB together");
    }

    @Test
    void shortensAnEndlessMessage() throws IOException {
        Outcome outcome = compile("A.java", "class A { " + "Nothing".repeat(1_000) + " x; }");

        assertThat(outcome.diagnostics().get(2)).asString().hasSize(2_000).startsWith("cannot find symbol");
    }

    private static String nested(int count) {
        return "class Many {"
                + IntStream.range(0, count)
                        .mapToObj(i -> "static class C" + i + " {}")
                        .collect(Collectors.joining())
                + "}";
    }

    private static Outcome compile(String path, String text) throws IOException {
        List<Object> answer = JAVAC.compile("course.Twice", official, List.of(path, text));
        List<?> files = (List<?>) answer.get(0);
        List<Object> paths = new ArrayList<>();
        for (int i = 0; i < files.size(); i += 2) {
            paths.add(files.get(i));
        }
        return new Outcome(paths, List.copyOf((List<?>) answer.get(1)), List.copyOf((List<?>) answer.get(2)));
    }

    private record Outcome(List<Object> paths, List<Object> implementations, List<Object> diagnostics) {}
}
