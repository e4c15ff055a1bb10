package gradecheck.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void namesPowersOfTen() {
        assertThat(new LogScale(0.005, 200).ticks())
                .extracting(Tick::label)
                .containsExactly("0.01", "0.1", "1", "10", "100");
    }

    @Test
    void thinsTicksOutOverManyPowers() {
        assertThat(new LogScale(1e-30, 1e30).ticks()).hasSizeBetween(3, 6);
    }

    @Test
    void namesValuesBetweenPowersWhereTheRangeIsNarrow() {
        assertThat(new LogScale(15, 45).ticks()).extracting(Tick::label).containsExactly("20", "30", "40");
    }

    @Test
    void namesItsEndsWhereNothingRoundLiesBetween() {
        assertThat(new LogScale(1.2, 1.4).ticks()).extracting(Tick::label).containsExactly("1.2", "1.4");
    }

    @Test
    void putsOutsideValuesAtTheNearerEnd() {
        LogScale scale = new LogScale(1, 100);

        assertThat(scale.position(10)).isEqualTo(0.5);
        assertThat(scale.position(0)).isZero();
        assertThat(scale.position(1e9)).isEqualTo(1);
    }

    @Test
    void hasRoomAroundASingleValue() {
        assertThat(LogScale.around(5, 5).position(5)).isBetween(0.49, 0.51);
    }

    @Test
    void countsInRoundSteps() {
        assertThat(LinearScale.counting(100).ticks())
                .extracting(Tick::label)
                .containsExactly("20", "40", "60", "80", "100");
        assertThat(LinearScale.counting(3).ticks()).extracting(Tick::label).containsExactly("1", "2", "3");
    }

    @Test
    void refusesRangesWithoutExtent() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinearScale(1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LogScale(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LogScale(1, Double.NaN));
    }

    @Test
    void marksSmallValuesOnALinearAxisThatNeedNotBeWhole() {
        assertThat(LinearScale.upTo(0.01).ticks()).extracting(Tick::value).containsExactly(0.0, 0.005, 0.01);
    }
}
