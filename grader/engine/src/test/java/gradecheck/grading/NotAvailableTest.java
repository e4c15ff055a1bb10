package gradecheck.grading;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.intake.SourceFile;
import gradecheck.result.Refusal;
import gradecheck.verify.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotAvailableTest {

    private static final List<SourceFile> SOURCES = List.of(
            new SourceFile("src/hw/Net.java", "package hw; class Net {}"),
            new SourceFile("src/hw/util/Net.java", "package hw.util; class Net {}"),
            new SourceFile("src/Plot.java", "package renamed.by.a.platform; class Plot {}"),
            new SourceFile("one/Main.java", "class Main {}"),
            new SourceFile("two/Main.java", "class Main {}"));

    private static NotAvailable of(List<Refusal> refusals) {
        return new NotAvailable(new Verdict.Accepted(Map.of(), refusals, List.of()), SOURCES);
    }

    @ParameterizedTest
    @CsvSource({
        "hw.Net, Net.java, src/hw/Net.java",
        "hw.util.Net$Layer, Net.java, src/hw/util/Net.java",
        "hw.Plot, Plot.java, src/Plot.java",
        "Main, Main.java, Main.java",
        "Other, Other.java, Other.java"
    })
    void findsThePathWhereThereIsOne(String type, String file, String path) {
        NotAvailable notAvailable = of(List.of(new Refusal(type, file, 3, "java.lang.System.exit")));

        assertThat(notAvailable.refusals()).containsExactly(new Refusal(type, path, 3, "java.lang.System.exit"));
        assertThat(notAvailable.words()).containsExactly("java.lang.System.exit (" + file + ":3)");
        assertThat(notAvailable.notes())
                .containsExactly(path + ":3 uses java.lang.System.exit, which is not available in this assignment;"
                        + " only a check that gets there fails.");
    }

    @Test
    void saysOfEachLineOneThing() {
        NotAvailable notAvailable = of(List.of(
                new Refusal("hw.Net", "Net.java", 3, "java.lang.Runtime.getRuntime"),
                new Refusal("hw.Net", "Net.java", 3, "java.lang.Runtime.halt")));

        assertThat(notAvailable.notes()).singleElement().asString().contains("getRuntime");
        assertThat(notAvailable.refusals()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "5, ",
        "6, And 1 more line uses what is not available.",
        "9, And 4 more lines use what is not available."
    })
    void countsWhatIsTooMuchToSay(int lines, String last) {
        NotAvailable notAvailable = of(refusals(lines));

        assertThat(notAvailable.notes()).hasSize(last == null ? 5 : 6);
        assertThat(notAvailable.notes().get(notAvailable.notes().size() - 1))
                .isEqualTo(
                        last == null
                                ? "src/hw/Net.java:5 uses x, which is not available in this assignment; only a check that gets there fails."
                                : last);
    }

    @Test
    void keepsAResultSmallAndKnowsAllWords() {
        NotAvailable notAvailable = of(refusals(100_000));

        assertThat(notAvailable.refusals()).hasSize(200);
        assertThat(notAvailable.words()).hasSize(100_000);
    }

    private static List<Refusal> refusals(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(line -> new Refusal("hw.Net", "Net.java", line, "x"))
                .toList();
    }
}
