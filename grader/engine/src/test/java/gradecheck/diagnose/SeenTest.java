package gradecheck.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.checkkit.Observation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void givesObservationsWithFewRowsFirst() {
        Observation manyRows = seen("train", new double[3][1]);
        Observation oneRow = seen("train", new double[1][3]);
        Observation number = seen("sigmoid", 0.5);

        Seen seen = new Seen(List.of(manyRows, number, oneRow), Object::new);

        assertThat(seen.of("train")).containsExactly(oneRow, manyRows);
        assertThat(seen.of("sigmoid")).containsExactly(number);
    }

    @Test
    void givesNothingOfAMethodThatWasNotAnswered() {
        assertThat(new Seen(List.of(seen("sigmoid", 0.5)), Object::new).of("train"))
                .isEmpty();
    }

    private static Observation seen(String method, Object argument) {
        return new Observation(method, List.of(argument), 1.0, Set.of(), false, List.of());
    }
}
