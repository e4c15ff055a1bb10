package gradecheck.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.assignment.Name;
import gradecheck.assignment.Place;
import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowListTest {

    private static final Platform PLATFORM = new Platform();

    private static AllowList with(String... entries) {
        return AllowList.with(
                List.of(entries).stream()
                        .map(entry -> new Name(entry, new Place("rubric.yaml", 7, 5)))
                        .toList(),
                PLATFORM);
    }

    private static Outline type(String name) {
        return PLATFORM.find(name.replace('.', '/')).orElseThrow();
    }

    private static boolean permits(AllowList list, String type, String signature) {
        Outline outline = type(type);
        Member member = outline.members().stream()
                .filter(each -> each.signature().equals(signature))
                .findFirst()
                .orElseThrow();
        return list.permits(outline, member);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.Thread | java.lang.Thread | start() | true",
                "java.lang.Thread only getId getPriority | java.lang.Thread | getPriority() | true",
                "java.lang.Thread only getId getPriority | java.lang.Thread | start() | false",
                "java.lang.Thread except start | java.lang.Thread | start() | false",
                "java.lang.Thread except start | java.lang.Thread | join() | true",
                "java.lang.Thread except join(long) | java.lang.Thread | join(long) | false",
                "java.lang.Thread except join(long) | java.lang.Thread | join() | true",
                "java.lang.Thread only new | java.lang.Thread | new(Runnable,String) | true",
                "java.lang.Thread only new(Runnable,String) | java.lang.Thread | new(Runnable) | false",
                "java.lang.Thread only MAX_PRIORITY | java.lang.Thread | MAX_PRIORITY | true",
                "java.util.logging.* | java.util.logging.Logger | info(String) | true",
                "java.util.logging.*Handler except close | java.util.logging.FileHandler | close() | false",
                "java.util.logging.*Handler except close | java.util.logging.Logger | info(String) | false",
                "java.util.* | java.util.logging.Logger | info(String) | false",
                "java.util.Timer$* | java.util.Timer | cancel() | false"
            })
    void permitsWhatAnEntrySays(String entry, String type, String signature, boolean permitted) {
        assertThat(permits(with(entry), type, signature)).isEqualTo(permitted);
        assertThat(permits(with(), type, signature)).isFalse();
    }

    @Test
    void addsUpTheEntriesOfAType() {
        AllowList list = with("java.lang.Thread only start", "java.lang.Thread only join()");

        assertThat(permits(list, "java.lang.Thread", "start()")).isTrue();
        assertThat(permits(list, "java.lang.Thread", "join()")).isTrue();
        assertThat(permits(list, "java.lang.Thread", "sleep(long)")).isTrue();
        assertThat(permits(list, "java.lang.Thread", "join(long)")).isFalse();
    }

    @Test
    void namesOnlyWhatTheJdkHas() {
        assertThat(AllowList.shipped())
                .hasSizeGreaterThan(150)
                .allSatisfy(line -> AllowEntry.read(line).requireKnown(line, PLATFORM));
    }

    @Test
    void takesTheExamplesOfTheHandbook() throws IOException {
        String handbook = Files.readString(Path.of("../../docs/writing-an-assignment.md"));
        String[] examples = handbook.substring(handbook.indexOf("\nallow:\n"))
                .lines()
                .skip(2)
                .takeWhile(line -> line.startsWith("  - "))
                .map(line -> line.replaceFirst("  - ", "").replaceFirst("\\s+#.*", ""))
                .toArray(String[]::new);

        assertThat(examples).hasSizeGreaterThan(3);
        assertThat(with(examples)).isNotNull();
    }

    @Test
    void permitsSubtypesOfInterfacesItListsAndOfClassesThatMayBeMade() {
        assertThat(with().permitsSubtypes(type("java.lang.Runnable"))).isTrue();
        assertThat(with().permitsSubtypes(type("java.lang.Exception"))).isTrue();
        assertThat(with().permitsSubtypes(type("java.lang.Thread"))).isFalse();
        assertThat(with().permitsSubtypes(type("java.util.EventListener"))).isFalse();
        assertThat(with("java.lang.Thread only new").permitsSubtypes(type("java.lang.Thread")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "java.util.Lisst | the JDK has no type 'java.util.Lisst'; types are named in full, and nested ones as in"
                        + " java.util.Map$Entry",
                "List | the JDK has no type 'List'; types are named in full, and nested ones as in java.util.Map$Entry",
                "java.util.Map.Entry | the JDK has no type 'java.util.Map.Entry'; types are named in full, and nested"
                        + " ones as in java.util.Map$Entry",
                "java.util.loging.* | the JDK has no package 'java.util.loging', did you mean 'java.util.logging'?",
                "* | one '*' may stand in the last part of a name, as in java.util.function.*",
                "java.*.List | one '*' may stand in the last part of a name, as in java.util.function.*",
                "java.util.*L* | one '*' may stand in the last part of a name, as in java.util.function.*",
                "java.util.* only size | a name with '*' takes all members, or all 'except' some",
                "java.lang.System only getEnv | java.lang.System itself declares no 'getEnv', did you mean 'getenv'?",
                "java.lang.System only exit() | java.lang.System itself declares no 'exit()'",
                "java.util.ArrayList except stream | java.util.ArrayList itself declares no 'stream'",
                "java.lang.System only | a type stands alone, or is followed by 'only' or 'except' and names of its"
                        + " members, was 'java.lang.System only'",
                "java.lang.System getenv | a type stands alone, or is followed by 'only' or 'except' and names of its"
                        + " members, was 'java.lang.System getenv'",
                "gradecheck.worker.Subject | the JDK has no type 'gradecheck.worker.Subject'; types are named in full,"
                        + " and nested ones as in java.util.Map$Entry",
                "`` | the JDK has no type ''; types are named in full, and nested ones as in java.util.Map$Entry"
            })
    void saysWhereAnEntryIsWrong(String entry, String complaint) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> with(entry))
                .withMessage("rubric.yaml:7:5: " + complaint);
    }
}
