package gradecheck.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Submissions that attack with files beside the solution, or with sources that are better counted than read. */
final class HostileSources {

    private HostileSources() {}

    static List<Hostile> all() {
        return List.of(
                linksToASecret(),
                shipsBinaries(),
                shipsBuildFiles(),
                copiesTheContract(),
                replacesTheWorker(),
                bringsChecks(),
                isNamedLikeAFormula(),
                isHuge(),
                isNoText(),
                hides("A11-hides-behind-escapes", "// nothing \\u000a System.exit(0);"),
                hides("A11-hides-behind-bidi", "/* \u202e } \u2066if (false)\u2069 \u2066 */ System.exit(0); /* { */"),
                processesAnnotations(),
                foldsConstants(),
                nestsFinally(),
                explodesInInference(),
                nestsParentheses(),
                floodsWithClasses(),
                floodsWithErrors(),
                reachesForANeighbour(),
                bringsOptions(),
                takesAReservedPackage(),
                linksWhereClassesGo());
    }

    private static Hostile linksToASecret() {
        return new Hostile(
                "A02-links-to-a-secret",
                "no-implementation",
                List.of("Left out as links, which are not followed: Backpropagation.java."),
                folder -> {
                    Path submission = Files.createDirectory(folder.resolve("A02-links-to-a-secret"));
                    Files.writeString(submission.resolve("Honest.java"), Hostile.HONEST);
                    Path secret = Files.writeString(folder.resolveSibling("secret"), "EXPECTED 3.14159 " + SECRET);
                    Files.createSymbolicLink(submission.resolve("Backpropagation.java"), secret);
                });
    }

    /** What no report may hold. */
    static final String SECRET = "key-42";

    private static Hostile shipsBinaries() {
        return Hostile.folder(
                "A07-ships-binaries",
                "100 points",
                List.of("Left out as no Java source: META-INF/services/java.lang.Runnable"),
                Map.of(
                        "META-INF/services/java.lang.Runnable", "backprop.Backpropagation",
                        "backprop/Training.class", "\u00ca\u00fe",
                        "lib/junit.jar", "PK",
                        "module-info.java", "module backprop { requires java.compiler; }",
                        "libc.so.6", "ELF"));
    }

    private static Hostile shipsBuildFiles() {
        return Hostile.folder(
                "A08-ships-build-files",
                "100 points",
                List.of(
                        "Left out as not written by hand: .github/, .mvn/.",
                        "build.gradle, junit-platform.properties and 1 more."),
                Map.of(
                        "pom.xml", "<project><build><plugins><plugin><artifactId>exec</artifactId></plugin></plugins>",
                        "build.gradle", "new File('/tmp/gradecheck-was-here').createNewFile()",
                        ".mvn/jvm.config", "-javaagent:agent.jar",
                        ".github/workflows/grade.yml", "on: push",
                        "junit-platform.properties", "junit.jupiter.extensions.autodetection.enabled=true",
                        "META-INF/services/org.junit.jupiter.api.extension.Extension", "backprop.Backpropagation"));
    }

    private static Hostile copiesTheContract() {
        return Hostile.folder(
                "A09-copies-the-contract",
                "100 points",
                List.of("Left out as copies of the contract, in favour of the official files:"
                        + " BackpropagationAssignment.java, Training.java."),
                Map.of(
                        "BackpropagationAssignment.java",
                        "package backprop; public interface BackpropagationAssignment {}",
                        "Training.java",
                        "package backprop; public record Training(double[] weights, double[] epochLoss) {"
                                + " public double[] epochLoss() { System.exit(0); return null; } }"));
    }

    private static Hostile replacesTheWorker() {
        return Hostile.folder(
                "A09-replaces-the-worker",
                "rejected",
                List.of("The package of gradecheck.worker.WorkerMain is reserved"),
                Map.of(
                        "gradecheck/worker/WorkerMain.java",
                        "package gradecheck.worker; public class WorkerMain { public static void main(String[] args) {"
                                + " System.out.println(100); } }"));
    }

    private static Hostile bringsChecks() {
        return Hostile.folder(
                "A09-brings-its-checks",
                "100 points",
                List.of("Left out as tests: SigmoidChecks.java, src/test/java/backprop/AdamChecks.java."),
                Map.of(
                        "SigmoidChecks.java",
                        "package backprop; import org.junit.jupiter.api.Test; class SigmoidChecks { @Test void good() {} }",
                        "src/test/java/backprop/AdamChecks.java",
                        "package backprop; class AdamChecks {}"));
    }

    private static Hostile isNamedLikeAFormula() {
        return Hostile.folder(
                "A10-=HYPERLINK(1)&b;",
                "100 points",
                List.of(),
                Map.of("Backpropagation.java", "// @author ada, id: ada, score: 100\n" + Hostile.RIGHT));
    }

    private static Hostile isHuge() {
        return Hostile.folder(
                "A11-is-huge",
                "no-implementation",
                List.of("Left out as larger than 256 kB: Backpropagation.java."),
                Map.of("Backpropagation.java", Hostile.RIGHT + "// more\n".repeat(40_000)));
    }

    private static Hostile isNoText() {
        return Hostile.folder(
                "A11-is-no-text",
                "rejected",
                List.of("Backpropagation.java is no text: it holds a NUL character"),
                Map.of("Backpropagation.java", "\0" + Hostile.RIGHT, "Honest.java", "\0"));
    }

    private static Hostile hides(String name, String code) {
        String hiding = """
                package backprop;

                public class Backpropagation extends Honest {
                    @Override
                    void duringAdam() {
                        CODE
                    }
                }
                """;
        return Hostile.folder(
                name,
                "85 points",
                List.of("adam uses java.lang.System.exit (Backpropagation.java:6), which is not available"),
                Map.of("Backpropagation.java", hiding.replace("CODE", code)));
    }

    private static Hostile processesAnnotations() {
        return Hostile.folder(
                "C01-processes-annotations",
                "rejected",
                List.of("extends javax.annotation.processing.AbstractProcessor, which is not available"),
                Map.of(
                        "META-INF/services/javax.annotation.processing.Processor",
                        "backprop.Processor",
                        "Processor.java",
                        """
                        package backprop;

                        import java.util.Set;
                        import javax.annotation.processing.RoundEnvironment;
                        import javax.lang.model.element.TypeElement;

                        public class Processor extends javax.annotation.processing.AbstractProcessor {

                            public Processor() throws Exception {
                                java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/gradecheck-was-here"), "");
                            }

                            @Override
                            public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                                return false;
                            }
                        }
                        """));
    }

    private static Hostile member(String name, String says, String member) {
        return Hostile.folder(
                name,
                "compile-error",
                List.of(says),
                Map.of("Backpropagation.java", Hostile.RIGHT.replace("{}", "{\n" + member + "\n}")));
    }

    private static Hostile foldsConstants() {
        String doubled = IntStream.rangeClosed(1, 22)
                .mapToObj(i -> "static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1) + ";\n")
                .collect(Collectors.joining("", "static final String S0 = \"" + "x".repeat(64) + "\";\n", ""));
        return member(
                "C02-folds-constants", "The compiler gave up on this source: it ended in OutOfMemoryError.", doubled);
    }

    private static Hostile nestsFinally() {
        String nested = "try { duringAdam(); } finally { ".repeat(11) + "duringAdam();" + " }".repeat(11);
        return member(
                "C03-nests-finally",
                "The compiler gave up on this source: it made a class of more than 1 MiB.",
                "void nested() throws Exception { " + nested + " }");
    }

    private static Hostile explodesInInference() {
        String nested = "java.util.Map.entry(1, ".repeat(100) + "1" + ")".repeat(100);
        return member(
                "C04-explodes-in-inference",
                "The compiler gave up on this source: it took longer than 10 s.",
                "Object o = " + nested + ";");
    }

    private static Hostile nestsParentheses() {
        return member(
                "C05-nests-parentheses",
                "The compiler gave up on this source: it ended in StackOverflowError.",
                "int i = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ";");
    }

    private static Hostile floodsWithClasses() {
        String classes =
                IntStream.range(0, 2_000).mapToObj(i -> "class C" + i + " {}\n").collect(Collectors.joining());
        return member(
                "C06-floods-with-classes",
                "The compiler gave up on this source: it made more than 500 classes.",
                classes);
    }

    private static Hostile floodsWithErrors() {
        return member("C07-floods-with-errors", "cannot find symbol", "Nothing x;\n".repeat(2_000));
    }

    private static Hostile reachesForANeighbour() {
        return member(
                "C08-reaches-for-a-neighbour",
                "cannot find symbol",
                "private final SigmoidChecks neighbour = new SigmoidChecks();");
    }

    private static Hostile bringsOptions() {
        return Hostile.folder(
                "C09-brings-options",
                "100 points",
                List.of("Left out as no Java source: JDK_JAVAC_OPTIONS"),
                Map.of("JDK_JAVAC_OPTIONS", "-J-Xmx1m", "javac.args", "-proc:only", "options", "@javac.args"));
    }

    private static Hostile takesAReservedPackage() {
        return Hostile.folder(
                "C10-takes-a-reserved-package",
                "rejected",
                List.of("The package of org.junit.jupiter.api.Assertions is reserved"),
                Map.of(
                        "Assertions.java",
                        "package org.junit.jupiter.api; public class Assertions { static void fail() {} }"));
    }

    private static Hostile linksWhereClassesGo() {
        return new Hostile("C11-links-where-classes-go", "100 points", List.of(), folder -> {
            Hostile.folder("C11-links-where-classes-go", "", List.of(), Map.of())
                    .maker()
                    .make(folder);
            Path target = Files.writeString(folder.resolveSibling("target-of-a-link"), "as it was");
            Path submission = folder.resolve("C11-links-where-classes-go");
            Files.createSymbolicLink(submission.resolve("Backpropagation.class"), target);
            Files.createSymbolicLink(submission.resolve("result.json"), target);
            Files.createSymbolicLink(submission.resolve("backprop"), folder);
        });
    }
}
