package gradecheck.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import gradecheck.fault.UsageFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquivalentMutantsTest {

    private static final String LIST = """
            equivalent:
              - reason: The square of a number has no sign.
                mutants:
                  - 'norm | sum += c * c; | c -> (-c) | 1'
                  - 'norm | sum += c * c; | c -> (-c) | 2'
              - reason: The sum is 0 before.
                mutants: ['norm | sum = c; | sum = c -> sum += c | 1']
            """;

    @Test
    void readsAReasonForEachMutant() {
        assertThat(EquivalentMutants.read("list.yaml", LIST, key -> true))
                .containsExactly(
                        entry("norm | sum += c * c; | c -> (-c) | 1", "The square of a number has no sign."),
                        entry("norm | sum += c * c; | c -> (-c) | 2", "The square of a number has no sign."),
                        entry("norm | sum = c; | sum = c -> sum += c | 1", "The sum is 0 before."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(-c) | 2; (-c) | 1; 5:9: the mutant 'norm | sum += c * c",
                "norm | sum = c; norm | log = c; 7:15: the solution has no mutant 'norm | log = c",
                "reason: The sum; reson: The sum; 6:5: the key 'reason' is missing",
                "reason: The sum is 0 before.; reason: ''; 6:13: 'reason' must not be empty",
                "equivalent:; equal:; 1:1: the key 'equivalent' is missing"
            })
    void saysWhereTheListIsWrong(String right, String wrong, String complaint) {
        String text = LIST.replace(right, wrong);

        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> EquivalentMutants.read("list.yaml", text, key -> !key.contains("log")))
                .withMessageStartingWith("list.yaml:" + complaint);
    }
}
