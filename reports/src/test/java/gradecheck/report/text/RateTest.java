package gradecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 2000; 0 of 2000; 0 %; 0 % to 0.18 %",
                "10; 100; 10 of 100; 10.0 %; 4.9 % to 17.6 %",
                "3; 2000; 3 of 2000; 0.15 %; 0.031 % to 0.44 %",
                "1997; 2000; 1997 of 2000; 99.85 %; 99.56 % to 99.969 %",
                "100; 100; 100 of 100; 100 %; 96.4 % to 100 %"
            })
    void tellsMoreDigitsWhereItIsNearNothingOrAll(int hits, int tries, String counts, String percent, String interval) {
        Rate rate = new Rate(hits, tries);

        assertThat(rate.counts()).isEqualTo(counts);
        assertThat(rate.percent()).isEqualTo(percent);
        assertThat(rate.interval()).isEqualTo(interval);
        assertThat(rate.sentence()).isEqualTo(counts + ": " + percent + " (" + interval + ")");
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(new Rate(0, 0).sentence()).isEqualTo("–");
        assertThat(new Rate(0, 0).interval()).isEqualTo("–");
    }
}
