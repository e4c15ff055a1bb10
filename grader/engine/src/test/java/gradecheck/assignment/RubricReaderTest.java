package gradecheck.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.result.Points;
import gradecheck.result.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubricReaderTest {

    private static final String RUBRIC = """
            id: doubling
            version: "1.0"
            title: Twice as much
            contract:
              interface: course.Twice
              classes: [course.Pass]
              resources: []
            checks: [course]
            limits:
              callMillis: 1000
              submissionMillis: 60000
            tasks:
              - id: twice
                title: Twice
                points: 2.5
                checks:
                  - id: TwiceChecks.small
                    title: Small numbers
                    points: 1
                    visibility: public
                    hint: Try 2.
                    follows: TwiceChecks.large
                  - id: TwiceChecks.large
                    title: Large numbers
                    points: 1.5
                    visibility: hidden
            """;

    @Test
    void readsARubric() {
        Rubric rubric = RubricReader.read("rubric.yaml", RUBRIC);

        assertThat(rubric.id()).isEqualTo("doubling");
        assertThat(rubric.points()).isEqualTo(new Points(250));
        assertThat(rubric.limits()).isEqualTo(new Rubric.Limits(Duration.ofSeconds(1), Duration.ofMinutes(1)));
        assertThat(rubric.checks())
                .containsExactly(
                        new Rubric.Check(
                                name("TwiceChecks.small", 17, 13),
                                "Small numbers",
                                new Points(100),
                                Visibility.PUBLIC,
                                "Try 2.",
                                Optional.of(name("TwiceChecks.large", 22, 18))),
                        new Rubric.Check(
                                name("TwiceChecks.large", 23, 13),
                                "Large numbers",
                                new Points(150),
                                Visibility.HIDDEN,
                                "",
                                Optional.empty()));
        assertThat(rubric.contract())
                .isEqualTo(new Rubric.ContractNames(
                        name("course.Twice", 5, 14), List.of(name("course.Pass", 6, 13)), List.of()));
        assertThat(rubric.checkPackages()).containsExactly(name("course", 8, 10));
        assertThat(rubric.tasksPlace()).hasToString("rubric.yaml:13:3");
    }

    @Test
    void readsWhatCodeMayUseBeyondTheUsual() {
        String text =
                RUBRIC.replace("limits:", "allow:\n  - java.util.Currency\n  - java.lang.System only getenv\nlimits:");

        assertThat(RubricReader.read("rubric.yaml", RUBRIC).allowed()).isEmpty();
        assertThat(RubricReader.read("rubric.yaml", text).allowed())
                .containsExactly(name("java.util.Currency", 10, 5), name("java.lang.System only getenv", 11, 5));
    }

    @Test
    void givesLargeCallsMoreTimeWhereItSaysSo() {
        String more = RUBRIC.replace("callMillis: 1000", "callMillis: 1000\n  largeCallMillis: 7000");

        Rubric.Limits same = RubricReader.read("rubric.yaml", RUBRIC).limits();
        Rubric.Limits different = RubricReader.read("rubric.yaml", more).limits();

        assertThat(same.callOver(201)).isEqualTo(Duration.ofSeconds(1));
        assertThat(different.callOver(200)).isEqualTo(Duration.ofSeconds(1));
        assertThat(different.callOver(201)).isEqualTo(Duration.ofSeconds(7));
    }

    private static Name name(String text, int line, int column) {
        return new Name(text, new Place("rubric.yaml", line, column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "visibility: hidden | visibilty: hidden | 23:9: the key 'visibility' is missing; is 'visibilty' meant to"
                        + " be it?",
                "version: | verion: | 1:1: the key 'version' is missing; is 'verion' meant to be it?",
                "id: doubling |  | 2:1: the key 'id' is missing",
                "hint: Try 2. | hints: Try 2. | 21:9: unknown key 'hints', did you mean 'hint'?",
                "callMillis: 1000 | `callMillis: 1000\n  retries: 3` | 11:3: unknown key 'retries'; known here:"
                        + " callMillis, largeCallMillis, submissionMillis",
                "callMillis: 1000 | callMillis: 0 | 10:15: 'callMillis' must be between 1 and 3600000, was 0",
                "callMillis: 1000 | callMillis: 18446744073709551617 | 10:15: 'callMillis' must be between 1 and 3600000,"
                        + " was 18446744073709551617",
                "callMillis: 1000 | callMillis: soon | 10:15: 'callMillis' must be a number, was 'soon'",
                "points: 2.5 | points: 3 | 15:13: the task 'twice' has 3 points, but its checks add up to 2.5",
                "points: 1.5 | points: 1.505 | 25:17: points must have at most two decimals, were 1.505",
                "points: 1.5 | points: -1.5 | 25:17: 'points' must be between 0 and 10000, was -1.5",
                "points: 1.5 | points: 1e999999999 | 25:17: 'points' must be between 0 and 10000, was 1e999999999",
                "points: 1.5 | points: 1e-999999999 | 25:17: points must have at most two decimals, were 1E-999999999",
                "points: 1.5 | points: many | 25:17: 'points' must be a number, was 'many'",
                "points: 1.5 | points: [1] | 25:17: a single value is expected here",
                "visibility: hidden | visibility: secret | 26:21: 'visibility' must be public or hidden, was 'secret'",
                "id: TwiceChecks.large | id: TwiceChecks.small | 23:13: there are two checks named 'TwiceChecks.small'",
                "follows: TwiceChecks.large | follows: TwiceChecks.huge | 22:18: 'TwiceChecks.huge' is no check of this"
                        + " rubric, or one that follows another itself",
                "follows: TwiceChecks.large | follows: TwiceChecks.larg | 22:18: 'TwiceChecks.larg' is no check of this"
                        + " rubric, or one that follows another itself, did you mean 'TwiceChecks.large'?",
                "follows: TwiceChecks.large | follows: TwiceChecks.small | 22:18: 'TwiceChecks.small' is no check of"
                        + " this rubric, or one that follows another itself",
                "title: Twice as much | `title: Twice\nwholePoints: 2` | 4:14: the tasks have 2.5 points, more than the"
                        + " whole with its 2",
                "title: Twice as much | title: '' | 3:8: 'title' must not be empty",
                "checks: [course] | checks: course | 8:9: a list is expected here",
                "checks: [course] | `checks: [course]\nallow: java.util.Currency` | 9:8: a list is expected here",
                "title: Large numbers | `? [title]\n        : Large` | 24:11: a single value is expected here"
            })
    void saysWhereTheRubricIsWrong(String right, String wrong, String complaint) {
        String text = RUBRIC.replace(right, wrong == null ? "" : wrong);

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", text))
                .withMessage("rubric.yaml:" + complaint);
    }

    @Test
    void refusesTwoTasksOfOneName() {
        String text = RUBRIC + RUBRIC.substring(RUBRIC.indexOf("  - id: twice")).replace("TwiceChecks", "MoreChecks");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", text))
                .withMessage("rubric.yaml:27:9: there are two tasks named 'twice'");
    }

    @Test
    void refusesATaskWithoutChecks() {
        String text = RUBRIC.substring(0, RUBRIC.indexOf("checks:\n")) + "checks: []\n";

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", text))
                .withMessage("rubric.yaml:16:13: 'checks' must not be empty");
    }

    @Test
    void refusesAKeyThatComesTwice() {
        String text = RUBRIC.replace("title: Twice as much", "title: Twice as much\nid: again");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", text))
                .withMessage("rubric.yaml:4:1: the key 'id' comes twice");
    }

    @Test
    void saysWhereTheFileIsNoYaml() {
        String text = RUBRIC.replace("classes: [course.Pass]", "classes: [course.Pass");

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", text))
                .withMessageStartingWith("rubric.yaml:7:12: ");
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "27, U+001B", "65533, U+FFFD"})
    void refusesWhatIsNoTextAndSaysWhere(int codePoint, String name) {
        String text = RUBRIC.replace("Twice as", "😀" + Character.toString(codePoint));

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", text))
                .withMessage("rubric.yaml:3:9: the character " + name + " is no text; save the file as UTF-8");
    }

    @Test
    void refusesAFileThatIsNestedTooDeeply() {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", "[".repeat(100_000)))
                .withMessage("rubric.yaml is no rubric: it is nested too deeply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing yet\n"})
    void refusesAnEmptyFile(String text) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", text))
                .withMessage("rubric.yaml:1:1: the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"just text", "[a, list]"})
    void refusesAFileThatIsNoMapping(String text) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> RubricReader.read("rubric.yaml", text))
                .withMessage("rubric.yaml:1:1: a mapping of keys to values is expected here");
    }
}
