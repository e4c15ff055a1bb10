package gradecheck.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/isolation.md} tells of the attacks and tests that there are. */
class IsolationPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d\\d) \\|");
    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern TAGGED = Pattern.compile("@Tag\\(\"([A-Z]\\d\\d)\"\\)");

    /** Where tests lie, in the folder of the project. */
    private static final List<String> TESTS =
            List.of("grader/engine/src/test/java", "grader/worker/src/test/java", "reports/src/test/java");

    private static String page = "";

    /** Sources of tests by the name of the class. */
    private static Map<String, String> tests = Map.of();

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Run.PROJECT.resolve("docs/isolation.md"));
        tests = TESTS.stream()
                .flatMap(IsolationPageTest::sources)
                .collect(Collectors.toMap(
                        file -> String.valueOf(file.getFileName()).replace(".java", ""), Hostile::read));
    }

    private static Stream<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Run.PROJECT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    @Test
    void listsTheAttacksThatAreTriedOnceEach() {
        Stream<String> graded = HostileSubmissionsTest.ALL.stream().map(Hostile::id);
        Stream<String> tagged = tests.values().stream().flatMap(text -> found(TAGGED, text));
        List<String> tried = Stream.concat(graded, tagged).distinct().toList();

        assertThat(found(ROW, page)).hasSizeGreaterThanOrEqualTo(70).containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void countsTheAttacksOfAKindWithoutAGap() {
        Map<Character, List<String>> kinds = found(ROW, page).collect(Collectors.groupingBy(id -> id.charAt(0)));

        assertThat(kinds)
                .containsKeys('A', 'C', 'R', 'D', 'V')
                .allSatisfy((kind, ids) -> assertThat(ids)
                        .containsExactlyElementsOf(Stream.iterate(1, i -> i <= ids.size(), i -> i + 1)
                                .map(i -> String.format("%s%02d", kind, i))
                                .toList()));
    }

    @Test
    void namesTestsThatThereAre() {
        assertThat(found(NAMED_TEST, page)).hasSizeGreaterThan(70).isSubsetOf(tests.keySet());
    }
}
