package gradecheck.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "84.6123, 84.6",
        "-0.25, -0.25",
        "1000, 1000",
        "0.001, 0.001",
        "0.00012345, 1.23e-4",
        "1e-5, 1e-5",
        "123456, 1.23e5",
        "1e300, 1e300",
        "NaN, not finite",
        "-Infinity, not finite"
    })
    void writesThreeSignificantDigits(double value, String expected) {
        assertThat(Numbers.brief(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0ms", "310, 310ms", "8700, 8.7s", "59949, 59.9s", "59990, 1m00s", "521000, 8m41s"})
    void writesTimes(long millis, String expected) {
        assertThat(Numbers.duration(millis)).isEqualTo(expected);
    }

    @Test
    void writesTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Numbers.brief(0.5)).isEqualTo("0.5");
            assertThat(Numbers.points(82.5)).isEqualTo("82.5");
            assertThat(Numbers.percent(0.4286)).isEqualTo("43 %");
        } finally {
            Locale.setDefault(before);
        }
    }
}
