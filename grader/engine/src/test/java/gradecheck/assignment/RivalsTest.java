package gradecheck.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import gradecheck.result.Points;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RivalsTest {

    private static final Place PLACE = new Place("rubric.yaml", 1, 1);

    private static final Rubric OWN = new Rubric(
            "sums",
            "1",
            "Sums",
            new Rubric.ContractNames(new Name("sums.Sums", PLACE), List.of(), List.of()),
            List.of(new Name("sums", PLACE)),
            new Rubric.Limits(Duration.ofSeconds(1), Duration.ofSeconds(9)),
            List.of(),
            List.of(
                    new Rubric.Task("plain", "Plain", Points.ZERO, List.of()),
                    new Rubric.Task("kahan", "Kahan", Points.ZERO, List.of())),
            PLACE);

    private static final String LIST = """
            checks: [sums.others]
            graders:
              - title: last year's
                check: OldChecks.all
                asks: [plain]
              - title: the book's
                check: BookChecks.all
                asks: [kahan, plain]
            """;

    @Test
    void markByOneTaskEachOfTheSameContract() {
        Rivals rivals = Rivals.read("rivals.yaml", LIST, OWN);

        assertThat(rivals.list()).extracting(Rival::title).containsExactly("last year's", "the book's");
        assertThat(rivals.list().get(1).asks()).containsExactly("kahan", "plain");
        assertThat(rivals.rubric().contract()).isEqualTo(OWN.contract());
        assertThat(rivals.rubric().limits()).isEqualTo(OWN.limits());
        assertThat(rivals.rubric().checkPackages()).extracting(Name::text).containsExactly("sums.others");
        assertThat(rivals.rubric().tasks())
                .allSatisfy(task -> assertThat(task.checks()).hasSize(1))
                .extracting(task -> task.checks().get(0).id())
                .containsExactly("OldChecks.all", "BookChecks.all");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "[plain]; [plane]; 5:12: the rubric has no task 'plane', did you mean 'plain'?",
                "the book's; last year's; 6:12: there are two graders named 'last year's'",
                "check: Old; chek: Old; 3:5: the key 'check' is missing",
                "checks: [sums.others]; ignored: 1; 1:1: the key 'checks' is missing"
            })
    void saysWhereTheListIsWrong(String right, String wrong, String complaint) {
        String text = LIST.replace(right, wrong);

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> Rivals.read("rivals.yaml", text, OWN))
                .withMessageStartingWith("rivals.yaml:" + complaint);
    }
}
