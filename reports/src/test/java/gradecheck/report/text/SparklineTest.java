package gradecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.Curve;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparklineTest {

    private static final Style PLAIN = new Style(false, false);

    private static String line(Double... losses) {
        return Sparkline.of(new Curve(List.of(losses)), PLAIN, 30);
    }

    @Test
    void dropsByDecadesAndNotByDifferences() {
        assertThat(line(1.0, 0.1, 0.01, 1e-6)).isEqualTo("loss ▇▆▅▁ 1 to 1e-6 in 4 epochs");
    }

    @Test
    void isFlatWhereNothingIsLearned() {
        assertThat(line(0.5, 0.5)).isEqualTo("loss ▁▁ 0.5 to 0.5 in 2 epochs");
    }

    @Test
    void marksWhatIsNoNumber() {
        assertThat(line(1.0, 10.0, Double.NaN, Double.POSITIVE_INFINITY))
                .isEqualTo("loss ▁▇×× 1 to not finite in 4 epochs");
    }

    @Test
    void takesALossOfZeroOrLessForTheLowest() {
        assertThat(line(1.0, 0.1, 0.0, -1.0)).isEqualTo("loss ▇▁▁▁ 1 to -1 in 4 epochs");
    }

    @Test
    void drawsNoMoreBarsThanFit() {
        assertThat(Sparkline.of(new Curve(List.of(1.0, 0.1, 0.01)), PLAIN, 2))
                .isEqualTo("loss ▇▁ 1 to 0.01 in 3 epochs");
    }

    @Test
    void saysItInNumbersWhereBarsCannotBeShown() {
        assertThat(Sparkline.of(new Curve(List.of(0.5)), new Style(false, true), 30))
                .isEqualTo("loss 0.5 to 0.5 in 1 epoch");
    }

    @Test
    void isEmptyWithoutAnEpoch() {
        assertThat(line()).isEmpty();
    }
}
