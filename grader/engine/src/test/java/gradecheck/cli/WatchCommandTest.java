package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.Needs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a student sees who saves again and again. */
class WatchCommandTest {

    private static final String SIGMOID = "return 0.5 * (1.0 + Math.tanh(0.5 * z));";
    private static final String ALL_RIGHT = "\nAll public checks pass.\n";

    @TempDir
    private Path temporary;

    private Path folder;
    private Path source;
    private String right;

    @BeforeEach
    void prepare() throws IOException {
        Needs.linux();
        folder = Files.createDirectories(temporary.resolve("my home work"));
        source = folder.resolve("Backpropagation.java");
        right = Files.readString(Run.PROJECT.resolve("examples/submissions/chloe.java"));
        assertThat(right).contains(SIGMOID);
    }

    private UserProcess watch(Object... arguments) throws IOException {
        return UserProcess.start(folder, temporary.resolve("files"), arguments);
    }

    private String wrong() {
        return right.replace(SIGMOID, "return 1 / (1 + Math.exp(z));");
    }

    private static Run quit(UserProcess watch) throws Exception {
        watch.type("q\n");
        Run run = watch.finish();
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private static int reports(Run run) {
        return (int) Pattern.compile("public checks, 31.5 points")
                .matcher(run.out())
                .results()
                .count();
    }

    @Test
    void tellsAtEachSaveWhatItHasChanged() throws Exception {
        Files.writeString(source, wrong());
        try (UserProcess watch = watch("watch")) {
            watch.awaitOut("Next: repair Sigmoid.");

            Files.writeString(source, right);
            watch.awaitOut(ALL_RIGHT);
            Files.writeString(source, wrong());
            watch.awaitOut("wrong now: Sigmoid");

            Run run = quit(watch);
            assertThat(run.err()).isEqualTo("watching for saves; Ctrl-C, or q and Enter, ends it\n");
            assertThat(run.out())
                    .contains("\n" + "-".repeat(72) + "\nBackpropagation from scratch")
                    .contains("Since the last save: +")
                    .contains(" points; right now: Sigmoid")
                    .contains("Since the last save: −")
                    .doesNotContain("\u001b");
            assertThat(reports(run)).isEqualTo(3);
        }
    }

    @Test
    void aHalfWrittenSaveIsToldAndForgottenWithTheNext() throws Exception {
        Files.writeString(source, right);
        try (UserProcess watch = watch("watch", "Backpropagation.java")) {
            watch.awaitOut(ALL_RIGHT);

            Files.writeString(source, right.substring(0, right.length() / 2));
            watch.awaitOut("Next: make it compile.");
            Files.writeString(source, right);
            watch.awaitOut("Since the last save: compiles again; +31.5 points.");

            assertThat(reports(quit(watch))).isEqualTo(3);
        }
    }

    @Test
    void editorsMaySaveByRenaming() throws Exception {
        Files.writeString(source, wrong());
        try (UserProcess watch = watch("watch")) {
            watch.awaitOut("Next: repair Sigmoid.");

            Path whole = Files.writeString(folder.resolve("Backpropagation.java.tmp"), right);
            Files.move(whole, source, StandardCopyOption.ATOMIC_MOVE);
            watch.awaitOut(ALL_RIGHT);
            Files.move(source, folder.resolve("Backpropagation.java~"));
            Files.writeString(source, wrong());
            watch.awaitOut("wrong now: Sigmoid");

            assertThat(reports(quit(watch))).isEqualTo(3);
        }
    }

    @Test
    void aSourceThatIsGoneIsWaitedFor() throws Exception {
        Files.writeString(source, wrong());
        try (UserProcess watch = watch("watch", "Backpropagation.java")) {
            watch.awaitOut("Next: repair Sigmoid.");

            Files.delete(source);
            watch.awaitErr("waiting: There is nothing at Backpropagation.java.");
            Files.writeString(source, right);
            watch.awaitOut(ALL_RIGHT);

            assertThat(reports(quit(watch))).isEqualTo(2);
        }
    }

    @Test
    void whatChangesNoSourceIsNoSave() throws Exception {
        Files.writeString(source, wrong());
        try (UserProcess watch = watch("watch")) {
            watch.awaitOut("Next: repair Sigmoid.");

            Files.writeString(source, wrong());
            Files.writeString(folder.resolve(".Backpropagation.java.swp"), "b0VIM");
            Files.writeString(folder.resolve("notes.txt"), "The sign?");
            Files.writeString(Files.createDirectory(folder.resolve("target")).resolve("Copy.java"), right);
            Thread.sleep(500);
            Files.writeString(source, right);
            watch.awaitOut(ALL_RIGHT);

            assertThat(reports(quit(watch))).isEqualTo(2);
        }
    }

    @Test
    void aSaveDuringARunDropsThatRun() throws Exception {
        Files.writeString(source, right.replace(SIGMOID, "while (z == z) {} return z;"));
        try (UserProcess watch = watch("watch", "--isolation", "verified")) {
            // the compiler and the worker
            watch.awaitChildren(2);
            Files.writeString(source, right);
            watch.awaitOut(ALL_RIGHT);

            Run run = quit(watch);
            assertThat(reports(run)).as(run.out()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"INT, verified", "TERM, auto"})
    void endsOnASignalEvenDuringARun(String signal, String isolation) throws Exception {
        if (signal.equals("INT")) {
            Needs.interrupts();
        }
        Files.writeString(source, right.replace(SIGMOID, "while (z == z) {} return z;"));
        try (UserProcess watch = watch("watch", "--isolation", isolation)) {
            watch.awaitErr("watching for saves");
            watch.awaitChildren(2);

            watch.signal(signal);

            Run run = watch.finish();
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void endsWithItsInput() throws Exception {
        Files.writeString(source, right);
        try (UserProcess watch = watch("watch")) {
            watch.awaitOut(ALL_RIGHT);

            watch.endInput();

            assertThat(watch.finish().code()).isZero();
        }
    }

    @Test
    void aPathThatIsNotThereAtTheStartIsWrongUsage() throws Exception {
        try (UserProcess watch = watch("watch", "homework")) {
            Run run = watch.finish();

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith("gradecheck: There is nothing at homework. ");
        }
    }
}
