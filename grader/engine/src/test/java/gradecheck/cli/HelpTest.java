package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What {@code --help} and {@code --version} say, of every command there is. */
final class HelpTest {

    private static final int MAX_COLUMNS = 100;
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasADescriptionExitCodesAndExamples(String command) {
        UsageMessageSpec usage = usage(command);

        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(usage.description()).isNotEmpty();
        assertThat(usage.exitCodeList()).containsKeys("0", "2", "70");
        assertThat(run.out()).contains("Exit codes:").containsPattern("Examples?:\\R  gradecheck " + command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noLineIsWiderThanAHundredCharacters(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(MAX_COLUMNS));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyExampleIsOnOneLineAndCanBeTyped(String command) {
        List<String> examples = examples(command);

        assertThat(examples).isNotEmpty();
        assertThat(Run.of(command, "--help").out().lines())
                .containsAll(examples.stream().map("  "::concat).toList());
        assertThat(examples)
                .allSatisfy(example ->
                        assertThatCode(() -> all().parseArgs(words(example))).doesNotThrowAnyException());
    }

    @Test
    void theFirstHelpNamesEveryCommand() {
        assertThat(Run.of("--help").out())
                .contains(commands().map(command -> "\n  " + command + " ").toList());
    }

    @Test
    void theVersionTellsProductBuildAndJava() {
        Run run = Run.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly("gradecheck development", "build development", "Java " + Runtime.version());
    }

    private static CommandLine all() {
        return GraderMain.commands(new Terminal(false, false, false, true), Map.of());
    }

    static Stream<String> commands() {
        return all().getSubcommands().keySet().stream();
    }

    private static UsageMessageSpec usage(String command) {
        return Objects.requireNonNull(all().getSubcommands().get(command))
                .getCommandSpec()
                .usageMessage();
    }

    private static List<String> examples(String command) {
        return Stream.of(usage(command).footer())
                .map(String::strip)
                .filter(line -> line.startsWith("gradecheck " + command))
                .toList();
    }

    /** The arguments as a shell would pass them on, of a command whose output may go to a file. */
    private static String[] words(String example) {
        return WORD.matcher(example.replaceFirst(" > .*", ""))
                .results()
                .skip(1)
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }
}
