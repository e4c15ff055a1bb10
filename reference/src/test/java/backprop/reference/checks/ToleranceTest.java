package backprop.reference.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.Tolerance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are near enough. Powers of two make the edges exact. */
class ToleranceTest {

    private static final Tolerance EIGHTH_AND_QUARTER = new Tolerance(0.125, 0.25);

    @Test
    void acceptsUpToTheShareOfTheRightNumberAndTheAbsolutePartTogether() {
        assertThat(EIGHTH_AND_QUARTER.accepts(16 + 2.25, 16)).isTrue();
        assertThat(EIGHTH_AND_QUARTER.accepts(16 - 2.25, 16)).isTrue();
        assertThat(EIGHTH_AND_QUARTER.accepts(Math.nextUp(16 + 2.25), 16)).isFalse();
        assertThat(EIGHTH_AND_QUARTER.accepts(Math.nextDown(16 - 2.25), 16)).isFalse();
    }

    @Test
    void takesTheShareOfTheSizeAndTheSignOfNeither() {
        assertThat(EIGHTH_AND_QUARTER.accepts(-16 - 2.25, -16)).isTrue();
        assertThat(EIGHTH_AND_QUARTER.accepts(16, -16)).isFalse();
        assertThat(EIGHTH_AND_QUARTER.accepts(0.25, 0)).isTrue();
        assertThat(EIGHTH_AND_QUARTER.accepts(0.5, 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void acceptsNothingThatIsNotFinite(double actual) {
        assertThat(EIGHTH_AND_QUARTER.accepts(actual, 1)).isFalse();
    }

    @Test
    void allowsWhatAnotherOrderOfOperationsMayCost() {
        assertThat(Tolerance.USUAL).isEqualTo(new Tolerance(1e-9, 1e-12));
        assertThat(Tolerance.forStep(0.05)).isEqualTo(new Tolerance(1e-9, 8e-14));
        assertThat(Tolerance.forPublished(1)).isEqualTo(new Tolerance(0, 16 * 0x1p-52));
    }
}
