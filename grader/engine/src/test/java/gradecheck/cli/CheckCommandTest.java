package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Bundle;
import gradecheck.assignment.Rubric;
import gradecheck.report.json.ResultJson;
import gradecheck.result.Result;
import gradecheck.result.Visibility;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student types before handing in, and what comes back. */
class CheckCommandTest {

    private static final Path EXAMPLES = Run.PROJECT.resolve("examples/submissions");
    private static final Path RIGHT = EXAMPLES.resolve("chloe.java");
    private static final Path WRONG = EXAMPLES.resolve("george.java");

    @TempDir
    private Path temporary;

    /** As a process of its own, without a terminal. */
    private Run typed(Path folder, Object... arguments) throws Exception {
        try (UserProcess process = UserProcess.start(folder, temporary.resolve("files"), arguments)) {
            return process.finish();
        }
    }

    @Test
    void aRightSubmissionEndsWithZeroAndSaysWhatItIsWorth() throws Exception {
        Run run = typed(temporary, "check", RIGHT);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("  ✓ Adam                                     3 / 3\n")
                .contains("The public checks are worth 31.5 of 100 points; hidden checks ask the same at other points.")
                .contains("\n31.5 / 31.5   7 right   ")
                .endsWith("\nAll public checks pass.\n")
                .doesNotContain("\u001b");
    }

    @Test
    void aWrongOneEndsWithOneAndSaysWhatIsWrongAndWhatWaitsForIt() throws Exception {
        Run run = typed(temporary, "check", WRONG);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("  ~ Backward propagation                10.65 / 12   partly right\n"
                        + "      backward.sin-instead-of-cos: ")
                .contains("dw3 should be -0.1525625992189196, but is -0.37540022788317895: off by 0.22")
                .contains("  ⊘ Adam                                     0 / 3   waiting\n"
                        + "      backwardPropagation differs from the right one here, ")
                .contains("2 right, 1 wrong, 4 waiting")
                .endsWith("\nNext: repair Backward propagation.\n");
    }

    @Test
    void aCopyOfTheTemplateIsNotWrongButNotWrittenYet() throws Exception {
        Path copy = template(temporary.resolve("my home work/ex 1"));

        Run run = typed(copy, "check");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("  … Sigmoid                                  0 / 2   not written yet\n")
                .contains("  … Adam                                     0 / 3   not written yet\n")
                .contains("0 / 31.5   7 not written yet")
                .endsWith("\nNext: write sigmoid.\n")
                .doesNotContain(" wrong");
    }

    @Test
    void ofAHalfWrittenTemplateItSaysWhatIsNext() throws Exception {
        Path copy = template(temporary.resolve("half"));
        Path source = copy.resolve("src/main/java/backprop/Backpropagation.java");
        String stub = "throw new UnsupportedOperationException(\"sigmoid is not written yet\");";
        Files.writeString(source, Files.readString(source).replace(stub, "return 1 / (1 + Math.exp(-z));"));

        Run run = Run.of("check", copy);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("  ✓ Sigmoid                                  2 / 2\n")
                .contains("1 right, 6 not written yet")
                .endsWith("\nNext: write forwardPropagation.\n");
    }

    @Test
    void whatDoesNotCompileIsShownWithItsLine() throws Exception {
        Path source = temporary.resolve("Backpropagation.java");
        Files.writeString(source, Files.readString(RIGHT).replace("final double up =", "final double up"));

        Run run = typed(temporary, "check", "Backpropagation.java");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("""
                          ✗ does not compile
                              Backpropagation.java:37  ';' expected
                                  final double up forward.dyPr();
                        """).endsWith("\nNext: make it compile.\n");
    }

    @Test
    void withoutAClassToRunItSaysWhatIsMissingAndWhatToDo() throws Exception {
        Path source = temporary.resolve("Backpropagation.java");
        Files.writeString(source, Files.readString(RIGHT).replace("implements BackpropagationAssignment", ""));

        assertThat(Run.of("check", source).out())
                .contains("note: No class in it, abstract ones aside, implements backprop.BackpropagationAssignment.\n")
                .endsWith("\nNext: let your class implement the contract.\n");

        Files.writeString(source, "");

        assertThat(Run.of("check", source).out())
                .contains(
                        "note: It holds no Java source of your own; the contract, tests and compiled classes are none.")
                .contains("note: Left out as empty: Backpropagation.java.\n")
                .endsWith("\nNext: give the .java file with your class, or the folder that holds it.\n");
    }

    @Test
    void aClassFolderIsForInstructors() throws Exception {
        Run run = typed(temporary, "check", EXAMPLES);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "gradecheck: " + EXAMPLES + " holds 18 submissions (ada, ben, chloe, ...), and one is checked"
                                + " at a time. Give the path of one, or grade them all with gradecheck grade.\n");
    }

    @Test
    void ofAFolderInsideOfAProjectItNamesTheProject() throws Exception {
        Path project = template(temporary.resolve("homework")).toRealPath();

        for (String part : List.of("src", "src/main", "src/test")) {
            Run run = Run.of("check", project.resolve(part));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("gradecheck: " + project.resolve(part) + " is only a part of the project " + project
                            + ". Give the folder of the project, or your .java file.\n");
        }
    }

    @Test
    void aPathThatIsNotThereIsSaidSo() throws Exception {
        Run run = typed(temporary, "check", "homework");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradecheck: There is nothing at homework. ");
    }

    @Test
    void ofAMisspeltPathItAsksWhetherTheNearestWasMeant() throws Exception {
        Path source = Files.createDirectories(temporary.resolve("homework")).resolve("Backpropagation.java");
        Files.createFile(source);

        for (String typed : List.of("homework/backpropagation.java", "HomeWork/Backpropagatoin.java")) {
            Run run = Run.of("check", temporary.resolve(typed));

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .isEqualTo("gradecheck: There is nothing at " + temporary.resolve(typed) + ", did you mean '"
                            + source + "'?\n");
        }
    }

    @Test
    void anArchiveIsCheckedAsItIs() throws IOException {
        Path archive = temporary.resolve("homework.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("homework/Backpropagation.java"));
            zip.write(Files.readAllBytes(RIGHT));
        }

        assertThat(Run.of("check", archive).out()).endsWith("\nAll public checks pass.\n");
    }

    @Test
    void nothingTellsOfHiddenChecks() throws Exception {
        Path page = temporary.resolve("report.html");
        List<Rubric.Check> hidden = hidden();

        String all = Run.of("check", WRONG, "--html", page).out()
                + Run.of("check", WRONG, "--json").out()
                + Files.readString(page);

        assertThat(hidden).hasSizeGreaterThan(5);
        assertThat(hidden).allSatisfy(check -> {
            assertThat(all).doesNotContain(check.id());
            assertThat(all).doesNotContain(check.hint().isEmpty() ? check.id() : check.hint());
        });
        assertThat(all).doesNotContain("hidden point", "\"visibility\": \"hidden\"", "Further points");
    }

    private static List<Rubric.Check> hidden() throws IOException {
        try (Bundle bundle = Bundle.open(Path.of(System.getProperty("gradecheck.assignment")))) {
            return bundle.assignment().rubric().checks().stream()
                    .filter(check -> check.visibility() == Visibility.HIDDEN)
                    .toList();
        }
    }

    @Test
    void jsonIsTheResultOfThePublicChecks() throws Exception {
        Run run = Run.of("check", RIGHT, "--json");

        Result result = ResultJson.read(run.out());
        assertThat(result.maxScore()).hasToString("31.5");
        assertThat(result.notes()).anyMatch(note -> note.startsWith("The public checks are worth 31.5 of 100 points;"));
    }

    @Test
    void quietLeavesOneLine() {
        Run run = Run.of("check", WRONG, "--quiet");

        assertThat(run.out()).isEqualTo("~ partly right   18.65 / 31.5   Next: repair Backward propagation.\n");
    }

    @Test
    void thePageSaysThatHiddenChecksRemain() throws IOException {
        Path page = temporary.resolve("new/report.html");

        Run run = Run.of("check", RIGHT, "--html", page);

        assertThat(run.out()).contains("   report: " + page + "\n");
        assertThat(page).content().endsWith("</html>\n").contains("The public checks are worth 31.5 of 100 points;");
    }

    @Test
    void aPageThatCannotBeWrittenIsSaidSo() {
        Run run = Run.of("check", RIGHT, "--html", temporary);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("gradecheck: --html: " + temporary + " cannot be written (");
    }

    @Test
    void aPageThatCannotBeWrittenIsSaidWhy() throws IOException {
        Path file = Files.createFile(temporary.resolve("notes"));

        Run run = Run.of("check", RIGHT, "--html", file.resolve("report.html"));

        assertThat(run.err())
                .isEqualTo("gradecheck: --html: " + file.resolve("report.html")
                        + " cannot be written (a file is in the place of a folder). Give a file in a folder that you"
                        + " may write to.\n");
    }

    @Test
    void colourIsForTerminalsOfThoseWhoWantIt() {
        assertThat(onTerminal(false, "check", RIGHT.toString())).contains("\u001b[32m✓");
        assertThat(onTerminal(true, "check", RIGHT.toString())).doesNotContain("\u001b");
        assertThat(onTerminal(false, "check", "--no-color", RIGHT.toString())).doesNotContain("\u001b");
    }

    private static String onTerminal(boolean noColor, String... arguments) {
        StringWriter out = new StringWriter();
        GraderMain.run(
                arguments,
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                new Terminal(true, false, noColor, true));
        return out.toString();
    }

    private static Path template(Path copy) throws IOException {
        Path template = Run.PROJECT.resolve("student-template");
        for (String part : List.of("src", "pom.xml", "README.md")) {
            try (var files = Files.walk(template.resolve(part))) {
                for (Path file : files.toList()) {
                    Path target = copy.resolve(template.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, target);
                    }
                }
            }
        }
        return copy;
    }
}
