package gradecheck.compile;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.intake.Official;
import gradecheck.intake.SourceFile;
import gradecheck.result.Compilation;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerTest {

    private static final String BODY = " implements Twice { public Pass twice(double x) { return new Pass(2 * x); } }";
    private static final Sandbox SANDBOX = Sandbox.open(Isolation.AUTO);
    private static final Compiler COMPILER =
            new Compiler(SANDBOX, new Official("course.Twice", Set.of(), Set.of("Twice", "Pass")), contract());

    @AfterAll
    static void close() {
        COMPILER.close();
        SANDBOX.close();
    }

    @BeforeAll
    static void warmUp() {
        assertThat(COMPILER.compile(List.of(new SourceFile("A.java", "class A {}")))
                        .diagnostics())
                .isEmpty();
    }

    private static Map<String, byte[]> contract() {
        Official none = new Official("course.Twice", Set.of(), Set.of());
        try (Compiler compiler = new Compiler(SANDBOX, none, Map.of())) {
            return compiler.compile(List.of(
                            new SourceFile(
                                    "Twice.java", "package course; public interface Twice { Pass twice(double x); }"),
                            new SourceFile("Pass.java", "package course; public record Pass(double value) {}")))
                    .classes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class A",
                "package course; public class A",
                "package course;\nimport course.*;\nimport course.Pass;\npublic class A",
                "package hw.one; public class A",
                "// package course;\npackage hw.one; // mine\npublic class A",
                "/* package course; */ public class A",
                "package hw; import course.Twice; import course.Pass; public class A",
                "package hw; import moved.here.Twice; import moved.here.Pass; public class A",
                "import\nmoved.Twice; import moved.Pass; public class A",
                "package übung; import übung.Twice;\nimport übung.Pass;\npublic class A",
                "package hw; import java.util.List;\nimport static java.lang.Math.exp;\npublic class A"
            })
    void showsTheContractToAClassInAnyPackage(String beginning) {
        Compiled compiled = COMPILER.compile(List.of(new SourceFile("A.java", beginning + BODY)));

        assertThat(compiled.diagnostics()).isEmpty();
        assertThat(compiled.implementations()).singleElement().asString().endsWith("A");
    }

    @Test
    void neverHidesATypeOfTheStudentsOwn() {
        Compiled compiled = COMPILER.compile(List.of(
                new SourceFile("hw/Pass.java", "package hw; class Pass { int mine; }"),
                new SourceFile("hw/B.java", "package hw; class B { int read(Pass pass) { return pass.mine; } }")));

        assertThat(compiled.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class A {\n\n    int wrong = \"text\";\n}",
                "package hw;\n\n    class A { int wrong = \"text\"; }\n",
                "package hw; class A {\n // one\n    int wrong = \"text\";\n}",
                "import\nmoved.Twice; class A {\n    int wrong = \"text\";\n}",
            })
    void keepsTheLinesOfDiagnostics(String text) {
        Compiled compiled = COMPILER.compile(List.of(new SourceFile("src/A.java", text)));

        assertThat(compiled.diagnostics()).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.file()).isEqualTo("src/A.java");
            assertThat(diagnostic.line()).isEqualTo(3);
        });
        assertThat(compiled.classes()).isEmpty();
    }

    @Test
    void quotesTheLineADiagnosticIsAbout() {
        SourceFile source = new SourceFile("A.java", "class A {\n    int wrong = \"text\";\n}");

        Compiled compiled = COMPILER.compile(List.of(source));

        assertThat(compiled.diagnostics())
                .containsExactly(new Compilation.Diagnostic(
                        "A.java",
                        2,
                        "incompatible types: java.lang.String cannot be converted to int",
                        "    int wrong = \"text\";"));
    }

    @Test
    void saysWhereTheOtherClassOfOneNameIs() {
        Compiled compiled = COMPILER.compile(List.of(
                new SourceFile("A.java", "package hw; class A {}"),
                new SourceFile("old/A.java", "package hw; class A {}")));

        assertThat(compiled.diagnostics())
                .containsExactly(new Compilation.Diagnostic(
                        "old/A.java", 1, "duplicate class: hw.A, also in A.java", "package hw; class A {}"));
    }

    @Test
    void answersOnAfterASourceThatTheCompilerCannotCopeWith() {
        String bomb = "class A { int x = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "; }";

        Compiled refused = COMPILER.compile(List.of(new SourceFile("A.java", bomb)));
        Compiled next = COMPILER.compile(List.of(new SourceFile("A.java", "class A" + BODY)));

        assertThat(refused.diagnostics())
                .extracting(Compilation.Diagnostic::message)
                .singleElement()
                .asString()
                .isEqualTo("The compiler gave up on this source: it ended in StackOverflowError.");
        assertThat(next.implementations()).containsExactly("A");
    }

    @Test
    void boundsTheMemoryOfTheCompiler() {
        String doubled = IntStream.rangeClosed(1, 22)
                .mapToObj(i -> "static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1) + ";")
                .collect(Collectors.joining());
        String bomb = "class A { static final String S0 = \"" + "x".repeat(64) + "\";" + doubled + "}";

        Compiled refused = COMPILER.compile(List.of(new SourceFile("A.java", bomb)));

        assertThat(refused.diagnostics())
                .extracting(Compilation.Diagnostic::message)
                .containsExactly("The compiler gave up on this source: it ended in OutOfMemoryError.");
    }
}
