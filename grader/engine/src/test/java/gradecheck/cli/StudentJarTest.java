package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Bundle;
import gradecheck.assignment.Rubric;
import gradecheck.result.Visibility;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars that carry an assignment, made and started as users do. */
class StudentJarTest {

    private static final Path ASSIGNMENT = Path.of(System.getProperty("gradecheck.assignment"));

    @TempDir
    private static Path temporary;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path product;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path student;

    @BeforeAll
    static void makeAStudentsJar() throws Exception {
        product = packaged();
        student = temporary.resolve("student's.jar");
        Run made = start(product, "release", "--assignment", ASSIGNMENT, "--jar", student);
        assertThat(made.err()).isEmpty();
        assertThat(made.out())
                .endsWith("student's.jar holds the public part of the assignment; nothing private is in it.\n");
        assertThat(made.code()).isZero();
    }

    /** The engine as a jar; its libraries stay where they are, and nothing of the course is among them. */
    private static Path packaged() throws Exception {
        Path classes = Path.of(GraderMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, GraderMain.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(path -> !path.contains("/reference/") && !path.contains("student-template"))
                        .map(path -> Path.of(path).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = temporary.resolve("gradecheck.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
        return jar;
    }

    private static Run start(Path jar, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-jar",
                jar.toString()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void isTheSameBytesEachTime() throws Exception {
        Path again = temporary.resolve("again.jar");

        start(product, "release", "--assignment", ASSIGNMENT, "--jar", again);

        assertThat(again).hasSameBinaryContentAs(student);
    }

    @Test
    void carriesAnAssignmentOfPublicChecks() throws IOException {
        try (Bundle bundle = Bundle.open(student)) {
            assertThat(bundle.assignment().rubric().checks())
                    .hasSizeGreaterThan(10)
                    .allMatch(check -> check.visibility() == Visibility.PUBLIC);
            assertThat(bundle.assignment().misconceptions()).isPresent();
        }
        assertThat(leftFolders()).isEmpty();
    }

    private static List<Path> leftFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("gradecheck-assignment-"))
                    .toList();
        }
    }

    @Test
    void whatNeedsPrivatePartsSaysThatTheyAreNotInside() throws Exception {
        for (Object[] command : new Object[][] {
            {"grade", Run.PROJECT.resolve("examples/submissions/chloe.java"), "--assignment", student},
            {"verify", "--assignment", student},
            {"release", "--assignment", student}
        }) {
            Run run = start(product, command);

            assertThat(run.err())
                    .isEqualTo("gradecheck: " + command[0] + " needs hidden checks and the solution, and this is a"
                            + " student's jar, which has neither. Name the course's assignment with --assignment.\n");
            assertThat(run.code()).isEqualTo(2);
        }
        assertThat(leftFolders()).isEmpty();
    }

    @Test
    void namesTheCommandsThatItHasAsAStudentTypesThem() throws Exception {
        String call = "java -jar student's.jar";

        complains(start(student), "Say which command: for example, " + call + " check PATH. See " + call + " --help.");
        complains(
                start(student, "chekc"), "There is no command 'chekc', did you mean 'check'? See " + call + " --help.");
        complains(
                start(student, "release"),
                "There is no command 'release' among check, watch. See " + call + " --help.");
        complains(
                start(student, "check", "my", "homework"),
                "check takes one path, and 'homework' is one more; put a path with spaces into quotes. See " + call
                        + " check --help.");
        complains(
                start(student, "check", Run.PROJECT.resolve("examples/submissions")),
                "and one is checked at a time. Give the path of one.");
        assertThat(start(student, "--help").out())
                .contains("Usage: " + call + " ", "  " + call + " watch")
                .doesNotContain("grade ");
        assertThat(start(student, "check", "--help").out()).contains("  " + call + " check homework --html");
    }

    @Test
    void withEverythingInsideItGradesByItself() throws Exception {
        Path course = temporary.resolve("course.jar");
        Path report = temporary.resolve("report");

        Run made = start(product, "release", "--assignment", ASSIGNMENT, "--jar", course, "--private");
        Run graded = start(
                course, "grade", Run.PROJECT.resolve("examples/submissions/chloe.java"), "--quiet", "--out", report);

        assertThat(made.out())
                .endsWith("course.jar holds all of the assignment, with its solution: for graders only.\n");
        assertThat(graded.code()).as(graded.err()).isZero();
        assertThat(report.resolve("gradebook.csv")).content().contains("\nchloe,chloe,100,100,");
    }

    /** Every file in the jar and in the jars in it, as text of one letter a byte. */
    private static Map<String, String> contents(String path, InputStream jar) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (JarInputStream in = new JarInputStream(jar)) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                byte[] bytes = in.readAllBytes();
                String name = path + "!" + entry.getName();
                contents.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
                if (name.endsWith(".jar")) {
                    contents.putAll(contents(name, new ByteArrayInputStream(bytes)));
                }
            }
        }
        return contents;
    }

    @Test
    void holdsNothingPrivate() throws IOException {
        List<String> secrets = new ArrayList<>(List.of(
                "backprop/reference",
                "backprop.reference",
                "analytic[i] - numeric[i]",
                "double dw7 = forward.dyPr()",
                "BostonTable",
                "RoundedChecks"));
        try (Bundle whole = Bundle.open(ASSIGNMENT)) {
            for (Rubric.Check check : whole.assignment().rubric().checks()) {
                if (check.visibility() == Visibility.HIDDEN) {
                    secrets.add(check.id().substring(0, check.id().indexOf('.')));
                }
            }
        }

        Map<String, String> contents = contents("", Files.newInputStream(student));

        assertThat(contents)
                .containsKeys("!gradecheck/assignment.jar!backprop/AdamChecks.class", "!gradecheck/worker.jar");
        assertThat(contents.keySet())
                .noneMatch(path -> path.matches(".*(/solution/|/variants/|/template/|rivals|equivalent-mutants).*"));
        contents.forEach((path, text) ->
                assertThat(secrets.stream().filter(text::contains)).as(path).isEmpty());
    }

    @Test
    void complainsOfWhatCannotBeDone() throws Exception {
        complains(Run.of("release", "--private"), "--private says what goes into a jar; name the jar with --jar.");
        complains(Run.of("release", "--check", "--jar", "a.jar"), "--check compares a template, not a jar");
        complains(Run.of("release", "--jar", "a.jar"), "--jar needs the packaged one");
        complains(
                start(product, "release", "--assignment", ASSIGNMENT, "--jar", temporary),
                "--jar takes the name of a file, and " + temporary + " is a folder.");
        complains(start(product, "verify"), "Say which assignment to work with");
    }

    private static void complains(Run run, String fragment) {
        assertThat(run.err()).startsWith("gradecheck: ").contains(fragment).hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }
}
