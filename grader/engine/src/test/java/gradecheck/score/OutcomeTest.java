package gradecheck.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void keepsItsFactsAsTheyWereAndInTheirOrder() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("expected", "1");
        facts.put("actual", "2");

        Outcome outcome = Outcome.wrong("", "It is off.", facts);
        facts.clear();

        assertThat(outcome.facts()).containsExactly(Map.entry("expected", "1"), Map.entry("actual", "2"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> outcome.facts().clear());
    }
}
