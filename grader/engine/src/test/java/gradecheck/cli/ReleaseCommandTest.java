package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes the template. */
class ReleaseCommandTest {

    private static final String SOLUTION = "assignment/solution/backprop/reference/Backpropagation.java";
    private static final String STUB = "src/main/java/backprop/Backpropagation.java";

    @TempDir
    private Path temporary;

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void theTemplateOfThisProjectIsWhatReleaseWrites() {
        Run check = Run.of("release", "--check", "--to", Run.PROJECT.resolve("student-template"));

        assertThat(check.out())
                .endsWith("student-template is what release writes.\n")
                .hasLineCount(1);
        assertThat(check.err()).isEmpty();
        assertThat(check.code()).isZero();
    }

    @Test
    void writesTheSameFilesEachTimeAndNoneThatIsThereAlready() throws IOException {
        Path first = temporary.resolve("a folder/first");
        Path second = temporary.resolve("second");

        Run.of("release", "--to", first);
        Run.of("release", "--to", second);
        Run again = Run.of("release", "--to", second);

        assertThat(texts(second)).isEqualTo(texts(first)).hasSizeGreaterThan(30);
        assertThat(texts(first).get(STUB))
                .contains("throw new UnsupportedOperationException(\"adam is not written yet\");")
                .doesNotContain("SOLUTION", "WEIGHTS", "Update", "reference");
        assertThat(again.out()).contains("; made now: 0; replaced: none.");
        assertThat(again.code()).isZero();
    }

    @Test
    void namesTheFilesThatItReplaces() throws IOException {
        Path template = temporary.resolve("template");
        Run first = Run.of("release", "--to", template);
        int all = texts(template).size();
        Files.writeString(template.resolve("README.md"), "Changed.");
        Files.writeString(template.resolve("pom.xml"), "<project/>");
        Files.delete(template.resolve(".gitignore"));

        Run again = Run.of("release", "--to", template);

        assertThat(first.out()).contains("; made now: " + all + "; replaced: none.");
        assertThat(again.out()).contains("; made now: 1; replaced: README.md, pom.xml.");
    }

    @Test
    void replacesNoLink() throws IOException {
        Path template = temporary.resolve("template");
        Run.of("release", "--to", template);
        Path readme = template.resolve("README.md");
        Files.delete(readme);
        Path notes = Files.writeString(temporary.resolve("notes.md"), "mine");
        Files.createSymbolicLink(readme, notes);
        Files.delete(template.resolve("pom.xml"));

        complains(Run.of("release", "--to", template), readme + " is a link, and what it leads to is not replaced");

        assertThat(readme).isSymbolicLink();
        assertThat(notes).hasContent("mine");
        assertThat(template.resolve("pom.xml")).doesNotExist();
    }

    @Test
    void passesOverWhatSystemsLeaveInFolders() throws IOException {
        Path template = temporary.resolve("template");
        Files.createDirectories(template.resolve("src"));
        Files.writeString(template.resolve(".DS_Store"), "");
        Files.writeString(template.resolve("src/Thumbs.db"), "");

        Run run = Run.of("release", "--to", template);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.of("release", "--check", "--to", template).code()).isZero();
    }

    @Test
    void anUntouchedTemplateEarnsNothing() throws IOException {
        Path template = temporary.resolve("template");
        Run.of("release", "--to", template);

        Run graded = Run.of("grade", template, "--out", temporary.resolve("report"));

        assertThat(graded.code()).as(graded.err()).isZero();
        assertThat(temporary.resolve("report/gradebook.csv"))
                .content()
                .contains("template,template,0,100,0,0,0,0,0,0,0,graded");
    }

    @Test
    void checkNamesWhatDiffersAndWritesNothing() throws IOException {
        Path template = temporary.resolve("template");
        Run.of("release", "--to", template);
        Files.writeString(template.resolve("README.md"), "Changed.");
        Files.delete(template.resolve("pom.xml"));
        Files.writeString(template.resolve("notes.txt"), "");
        Files.createDirectories(template.resolve("target/classes"));
        Files.writeString(template.resolve("target/classes/A.class"), "");
        Map<String, String> before = texts(template);

        Run check = Run.of("release", "--check", "--to", template);

        assertThat(check.out().lines())
                .containsExactly(
                        template.resolve("README.md") + " differs from what release writes.",
                        template.resolve("notes.txt") + " is none of the template's files.",
                        template.resolve("pom.xml") + " is missing.");
        assertThat(check.code()).isEqualTo(1);
        assertThat(texts(template)).isEqualTo(before);
    }

    @Test
    void overwritesNobodysWork() throws IOException {
        Path template = temporary.resolve("template");
        Run.of("release", "--to", template);
        Path stub = template.resolve(STUB);
        String begun = Files.readString(stub)
                .replace("throw new UnsupportedOperationException(\"sigmoid is not written yet\");", "return 1;");
        Files.writeString(stub, begun);

        complains(Run.of("release", "--to", template), stub + " has been worked on; choose another folder");

        assertThat(stub).hasContent(begun);
        complains(Run.of("release", "--to", Run.PROJECT.resolve("examples/submissions")), "was not written by release");
        complains(Run.of("release", "--to", stub), "--to takes a folder, and " + stub + " is none.");
        complains(Run.of("release", "--check", "--to", stub), "--to takes a folder, and " + stub + " is none.");
    }

    private Path bundle(String path, UnaryOperator<String> change) throws IOException {
        Path bundle = Files.createTempFile(temporary, "changed", ".jar");
        Bundles.copy(bundle, path, change);
        return bundle;
    }

    @Test
    void wrongMarkersAreToldWithFileAndLine() throws IOException {
        Path bundle = bundle(SOLUTION, text -> text.replaceFirst("    // END SOLUTION\n", ""));

        complains(
                Run.of("release", "--to", temporary.resolve("none"), "--assignment", bundle),
                "The solution's backprop/reference/Backpropagation.java:20: '// BEGIN SOLUTION' stands inside");
        assertThat(temporary.resolve("none")).doesNotExist();
    }

    @Test
    void releasesNothingThatIsPrivateOrDoesNotCompile() throws IOException {
        Path leaking = bundle("assignment/template/README.md", text -> text + "See HiddenSigmoidChecks.");
        Path marked = bundle("assignment/template/README.md", text -> text + "// BEGIN SOLUTION");
        Path broken =
                bundle(SOLUTION, text -> text.replaceFirst("@Override\n", "@Override Missing given;\n@Override\n"));

        complains(release(leaking), "README.md names the private class HiddenSigmoidChecks.");
        complains(release(marked), "README.md holds the marker // BEGIN SOLUTION.");
        complains(release(broken), "The stub does not compile: backprop/Backpropagation.java:");
        assertThat(temporary.resolve("none")).doesNotExist();
    }

    private Run release(Path bundle) {
        return Run.of("release", "--to", temporary.resolve("none"), "--assignment", bundle);
    }

    private static void complains(Run run, String fragment) {
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradecheck: ").contains(fragment).hasLineCount(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void helpShowsExamplesAndExitCodes() {
        Run help = Run.of("release", "--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("gradecheck release --check", "Exit codes", "does not belong", "--to=DIR");
    }
}
