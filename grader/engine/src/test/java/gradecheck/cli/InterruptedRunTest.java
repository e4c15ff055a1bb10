package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import gradecheck.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a run that is cut off, in whatever way, loses nothing and is taken up again. */
class InterruptedRunTest {

    private static final Path CHLOE = Run.PROJECT.resolve("examples/submissions/chloe.java");
    private static final int SUBMISSIONS = 12;
    private static final int INTERRUPTED = 75;

    @TempDir
    private Path temporary;

    private Path submissions;
    private Path out;

    @BeforeEach
    void prepare() throws IOException {
        Needs.linux();
        submissions = Files.createDirectory(temporary.resolve("class"));
        out = temporary.resolve("cut off");
        String right = Files.readString(CHLOE);
        for (int i = 0; i < SUBMISSIONS; i++) {
            String text = i % 3 == 0 ? right + "// " + i : right.replace("{", "{ missing");
            Files.writeString(submissions.resolve("student-" + i + ".java"), text);
        }
    }

    @Test
    void onControlCItKeepsWhatIsFinishedAndSaysHowToGoOn() throws Exception {
        Needs.interrupts();
        Process run = start();
        awaitResults(2);

        int code = end(run, "INT");

        assertThat(code).isEqualTo(INTERRUPTED);
        assertThat(said()).contains("submissions are graded, and kept. Run the same command again to go on.");
        assertEverythingIsWhole();
        assertThat(results()).hasSizeBetween(2, SUBMISSIONS - 1);
        assertThat(Run.of("grade", submissions, "--out", out, "--isolation", "verified")
                        .out())
                .contains("of 12 graded in", "the others as before");
        assertSameAsUncut();
    }

    @Test
    void aPoliteKillIsTheSame() throws Exception {
        Process run = start();
        awaitResults(1);

        int code = end(run, "TERM");

        assertThat(code).isEqualTo(INTERRUPTED);
        assertEverythingIsWhole();
    }

    @Test
    void aSuddenEndLosesNothingThatWasFinished() throws Exception {
        cutOff(2, new Random(1));
    }

    /** A file system of its own for the output, in which there is room for a few submissions. */
    @Test
    void aFullDiskLosesNothingThatWasFinished() throws Exception {
        Path disk = Files.createDirectories(temporary.resolve("disk"));
        List<String> command = new ArrayList<>(bubblewrap("--size", "700000", "--tmpfs", disk.toString()));
        Collections.addAll(
                command, "sh", "-c", "cd \"$0\" && \"$@\"; code=$?; cp -r \"$0/out\" \"$0.kept\"; exit $code");
        command.add(disk.toString());
        command.addAll(grade(disk.resolve("out")));

        Process run = start(command);

        assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(said()).isEqualTo(INTERRUPTED);
        assertThat(said()).contains("cannot be written (No space left on device). What is finished is kept.");
        out = temporary.resolve("disk.kept");
        assertThat(temporaryFiles()).isEmpty();
        assertThat(results()).hasSizeBetween(1, SUBMISSIONS - 1);
        assertEverythingIsWhole();
        assertThat(Run.of("grade", submissions, "--out", out, "--isolation", "verified")
                        .out())
                .contains("of 12 graded in", "the others as before");
        assertSameAsUncut();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedAtOnceAndStaysAsItIs() throws Exception {
        Run.of("grade", submissions, "--out", out, "--isolation", "verified");
        Map<String, String> before = WrittenReports.in(out);
        Files.writeString(submissions.resolve("student-0.java"), "class Other {}");
        List<String> command = new ArrayList<>(bubblewrap("--ro-bind", out.toString(), out.toString()));
        command.addAll(grade(out));

        Process run = start(command);

        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(said()).isEqualTo(2);
        assertThat(said()).contains("The output folder " + out + " cannot be written: ");
        assertThat(WrittenReports.in(out)).isEqualTo(before);
    }

    private static List<String> bubblewrap(String... mounts) {
        Needs.sandbox(Tier.STRICT).close();
        return Stream.concat(Stream.of("bwrap", "--dev-bind", "/", "/"), Stream.of(mounts))
                .toList();
    }

    @Test
    @Tag("long")
    void thirtySuddenEndsLoseNothingThatWasFinished() throws Exception {
        for (int round = 0; round < 5; round++) {
            cutOff(6, new Random(round));
            delete(out);
        }
    }

    /** The time of day jumps by years, forth and back, while time goes on as it does. */
    @Test
    @Tag("long")
    void aClockThatIsSetMeanwhileChangesNothing() throws Exception {
        Path offset = Files.writeString(temporary.resolve("offset"), "-3650d");
        List<String> command = new ArrayList<>(List.of(
                "env",
                "LD_PRELOAD=" + settableClock(),
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                "FAKETIME_FORCE_MONOTONIC_FIX=0",
                "FAKETIME_CACHE_DURATION=1",
                "FAKETIME_TIMESTAMP_FILE=" + offset));
        Process date =
                start(Stream.concat(command.stream(), Stream.of("date", "+%Y")).toList());
        assertThat(date.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Integer.parseInt(said().strip()) + 9)
                .isLessThan(Year.now(ZoneOffset.UTC).getValue());
        command.addAll(grade(out));
        Process run = start(command);

        for (int jump = 0; !run.waitFor(2, TimeUnit.SECONDS) && jump < 100; jump++) {
            Files.writeString(offset, List.of("+3650d", "-1d", "+1h", "-7300d").get(jump % 4));
        }

        assertThat(run.isAlive()).isFalse();
        assertThat(run.exitValue()).as(said()).isZero();
        assertEverythingIsWhole();
        assertSameAsUncut();
    }

    private static Path settableClock() throws IOException {
        try (Stream<Path> libraries = Files.find(
                Path.of("/usr/lib"), 3, (path, attributes) -> path.endsWith("faketime/libfaketimeMT.so.1"))) {
            Optional<Path> library = libraries.findAny();
            Needs.nothingOf(library.isPresent() ? List.of() : List.of("It needs libfaketime, which sets clocks."));
            return library.orElseThrow();
        }
    }

    private void cutOff(int times, Random random) throws Exception {
        Map<String, String> finished = Map.of();
        for (int i = 0; i < times; i++) {
            Process run = start();
            run.waitFor(500 + random.nextInt(4_000), TimeUnit.MILLISECONDS);
            end(run, "KILL");

            assertEverythingIsWhole();
            assertThat(results()).containsAllEntriesOf(finished);
            finished = results();
        }
        Process last = start();
        assertThat(last.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(last.exitValue()).as(said()).isZero();
        assertThat(results()).containsAllEntriesOf(finished).hasSize(SUBMISSIONS);
        assertThat(temporaryFiles()).isEmpty();
        assertSameAsUncut();
    }

    private Process start() throws IOException {
        return start(grade(out));
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("said").toFile())
                .start();
    }

    private List<String> grade(Path report) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dgradecheck.assignment=" + System.getProperty("gradecheck.assignment"),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                GraderMain.class.getName(),
                "grade",
                submissions.toString(),
                "--out",
                report.toString(),
                "--isolation",
                "verified");
    }

    private String said() throws IOException {
        return Files.readString(temporary.resolve("said"));
    }

    private static int end(Process run, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid()))
                .start()
                .waitFor();
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return run.exitValue();
    }

    private void awaitResults(int count) throws IOException, InterruptedException {
        for (int i = 0; i < 1_200 && results().size() < count; i++) {
            Thread.sleep(50);
        }
        assertThat(results()).hasSizeGreaterThanOrEqualTo(count);
    }

    /** The results by their ids, without the time they took. */
    private Map<String, String> results() throws IOException {
        return results(out);
    }

    private static Map<String, String> results(Path report) throws IOException {
        Map<String, String> results = new TreeMap<>();
        for (Path file : filesBelow(report)) {
            if (file.endsWith("result.json")) {
                String text = Files.readString(file);
                assertThat(text).endsWith("}\n");
                results.put(
                        file.getName(file.getNameCount() - 2).toString(),
                        text.replaceFirst("\"durationMillis\": \\d+", "")
                                .replaceFirst("\"key\": \"\\w+\"", "")
                                .replaceFirst("(?s)\"isolation\": \\{.*?}", ""));
            }
        }
        return results;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    /** Where there is a result there is its page, and nothing has a beginning without an end. */
    private void assertEverythingIsWhole() throws IOException {
        for (String id : results().keySet()) {
            assertThat(out.resolve("submissions").resolve(id).resolve("index.html"))
                    .content()
                    .endsWith("</html>\n");
        }
    }

    private List<Path> temporaryFiles() throws IOException {
        return filesBelow(out).stream()
                .filter(file -> file.toString().endsWith(".tmp"))
                .toList();
    }

    private void assertSameAsUncut() throws IOException {
        Path uncut = temporary.resolve("uncut");
        if (!Files.exists(uncut)) {
            Run.of("grade", submissions, "--out", uncut, "--isolation", "verified");
        }
        assertThat(results()).isEqualTo(results(uncut));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
