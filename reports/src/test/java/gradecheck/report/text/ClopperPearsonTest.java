package gradecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClopperPearsonTest {

    /** Values of tables; without hits the upper end is 1 - 0.025^(1/n). */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0.975",
        "1, 1, 0.025, 1",
        "0, 10, 0, 0.3085",
        "5, 10, 0.1871, 0.8129",
        "10, 100, 0.0490, 0.1762",
        "50, 50, 0.9289, 1",
        "0, 2000, 0, 0.0018",
        "1, 1000, 0.0000, 0.0056",
        "999, 1000, 0.9944, 1.0000"
    })
    void isThatOfTheTables(int hits, int tries, double low, double high) {
        assertThat(ClopperPearson.low(hits, tries)).isEqualTo(low, within(5e-5));
        assertThat(ClopperPearson.high(hits, tries)).isEqualTo(high, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "3, 7", "7, 7", "2500, 5000", "4999, 5000"})
    void holdsTheShareItselfAndMirrorsItsOpposite(int hits, int tries) {
        double share = (double) hits / tries;

        assertThat(ClopperPearson.low(hits, tries)).isBetween(0.0, share);
        assertThat(ClopperPearson.high(hits, tries)).isBetween(share, 1.0);
        assertThat(ClopperPearson.low(hits, tries))
                .isEqualTo(1 - ClopperPearson.high(tries - hits, tries), within(1e-15));
    }
}
