package gradecheck.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gradecheck.assignment.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Verifies every program of {@code src/test/verify}. In {@code ordinary} nothing is refused. In {@code attacks}, whose
 * names begin with their number in a catalogue of attacks, or with V, comments say what is refused in their line, or
 * why the whole program is rejected.
 */
class ProgramsTest {

    private static final Path PROGRAMS = Path.of("src/test/verify");
    private static final Pattern REFUSED = Pattern.compile("// refused: (.*)");
    private static final Pattern REJECTED = Pattern.compile("// rejected: (.*)");

    private static final Verifier VERIFIER = new Verifier(new Contract(DoubleSupplier.class, Map.of()), List.of());

    @TestFactory
    Stream<DynamicTest> refusesNothingOrdinary() throws IOException {
        List<Path> programs = programs("ordinary");

        assertThat(programs).hasSizeGreaterThanOrEqualTo(30);
        return programs.stream()
                .map(program -> dynamicTest(name(program), () -> {
                    String text = Files.readString(program);
                    assertOrdinary(text, Sources.compile(text));
                }));
    }

    private static void assertOrdinary(String text, Map<String, byte[]> classes) {
        Verdict verdict = VERIFIER.verify(Sources.nameOf(text), classes);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
            assertThat(accepted.refusals()).isEmpty();
            assertThat(accepted.classes()).containsExactlyInAnyOrderEntriesOf(classes);
            DoubleSupplier program = Loaded.silently(
                    () -> (DoubleSupplier) new Loaded(accepted.classes()).instance(Sources.nameOf(text)));
            assertThat(Loaded.silently(program::getAsDouble)).isFinite();
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatTheCommentsSay() throws IOException {
        List<Path> programs = programs("attacks");

        assertThat(programs).hasSizeGreaterThanOrEqualTo(45);
        return programs.stream()
                .map(program -> dynamicTest(name(program), () -> assertRefused(Files.readString(program))));
    }

    private static void assertRefused(String text) {
        Verdict verdict = VERIFIER.verify(Sources.nameOf(text), Sources.compile(text));

        Matcher reason = REJECTED.matcher(text);
        if (reason.find()) {
            assertThat(verdict).isEqualTo(new Verdict.Rejected(reason.group(1)));
        } else {
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Verdict.Accepted.class,
                            accepted -> assertThat(accepted.refusals().stream()
                                            .map(refusal -> refusal.line() + " " + refusal.use()))
                                    .isNotEmpty()
                                    .containsExactlyInAnyOrderElementsOf(marked(text)));
        }
    }

    private static List<String> marked(String text) {
        List<String> marked = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher refused = REFUSED.matcher(lines.get(i));
            int line = i + 1;
            if (refused.find()) {
                Stream.of(refused.group(1).split(", ", -1))
                        .map(use -> line + " " + use)
                        .forEach(marked::add);
            }
        }
        return marked;
    }

    private static List<Path> programs(String folder) throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static String name(Path program) {
        return String.valueOf(program.getFileName()).replace(".java", "");
    }
}
