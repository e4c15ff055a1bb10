package backprop.reference.checks;

import static backprop.ValueAssert.assertThatValue;
import static backprop.reference.checks.HiddenNumbersAssert.assertThatHidden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import backprop.Tolerance;
import gradecheck.checkkit.WrongAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

class MessagesTest {

    @Test
    void aPublicCheckSaysWhatWasExpectedAndWhatCame() {
        AssertionFailedError error = catchThrowableOfType(
                AssertionFailedError.class,
                () -> assertThatValue("sigmoid(2)", 0.5).isNear(0.25));

        assertThat(error).hasMessage("sigmoid(2) should be 0.25, but is 0.5: off by 0.25 (relative error 1.0)");
        assertThat(error.getExpected().getValue()).isEqualTo(0.25);
        assertThat(error.getActual().getValue()).isEqualTo(0.5);
    }

    @Test
    void aPublicCheckRefusesWhatIsNotANumber() {
        Throwable error =
                catchThrowable(() -> assertThatValue("dw1", Double.NaN).roundsTo(0));

        assertThat(error).hasMessage("dw1 should round to 0.0, but is NaN: not a finite number");
    }

    @Test
    void aPublishedValueMayDifferInItsLastDigits() {
        double published = 0.8807970779778823;

        assertThatValue("sigmoid(2)", published + 16 * Math.ulp(published)).isPublished(published);
        Throwable error = catchThrowable(() -> assertThatValue("sigmoid(2)", published + 17 * Math.ulp(published))
                .isPublished(published));

        assertThat(error).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void aRangeIsToldInWords() {
        Throwable error = catchThrowable(() -> assertThatValue("ratio", 2).isBetween(0, 1));

        assertThat(error).hasMessage("ratio should be a number from 0.0 to 1.0, but is 2.0");
    }

    @ParameterizedTest
    @CsvSource({
        "0.51, has a relative error of about 0.01",
        "0.50000001, has a relative error of about 1e-8",
        "-0.5, has a relative error of about 1",
        "NaN, is NaN",
        "-Infinity, is infinite",
        "501, has a relative error of more than 1000",
    })
    void aHiddenCheckTellsNoNumbersButTheOrderOfMagnitude(double actual, String offset) {
        Throwable error = catchThrowable(() ->
                assertThatHidden("dw3", 1, actual).areNear(new double[] {1, 0.5}, Tolerance.USUAL, "hidden points"));

        assertThat(error)
                .isInstanceOf(AssertionError.class)
                .isNotInstanceOf(AssertionFailedError.class)
                .hasMessage("dw3 is wrong for 1 of 2 hidden points, and the first of these " + offset);
    }

    @ParameterizedTest
    @CsvSource({"0.50000001, about 1e-8", "Infinity, not finite", "501, more than 1000"})
    void aHiddenCheckGivesTheSameAsFacts(double actual, String relativeError) {
        WrongAnswer error = catchThrowableOfType(
                WrongAnswer.class,
                () -> assertThatHidden("dw3", 1, actual).areNear(new double[] {1, 0.5}, Tolerance.USUAL, "points"));

        assertThat(error.facts())
                .containsExactly(entry("wrong", "1 of 2 points"), entry("relative error", relativeError));
    }
}
