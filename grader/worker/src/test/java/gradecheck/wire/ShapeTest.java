package gradecheck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("1.0", double.class, "it is no double"),
                Arguments.of(1, double.class, "it is no double"),
                Arguments.of(1.0, int.class, "it is no int"),
                Arguments.of(1.0, double[].class, "it is no double[]"),
                Arguments.of(new int[0], double[].class, "it is no double[]"),
                Arguments.of(List.of(1.0, "2"), double[].class, "it[1] is no double"),
                Arguments.of(1.0, Pass.class, "it is no Pass"),
                Arguments.of(List.of(1.0), Pass.class, "it has 1 components, not 2"),
                Arguments.of(List.of(1.0, "w"), Pass.class, "it.weights is no double[]"),
                Arguments.of(List.of(-1), Positive.class, "it is no valid Positive: must be positive, was -1"));
    }

    @Test
    void takesARecordApartAndPutsItTogether() throws Exception {
        Pass pass = new Pass(-0.0, new double[] {1, Double.NaN});

        Object flat = Shape.flatten(pass);
        Object restored = Shape.restore(flat, Pass.class, "Pass");

        assertThat(flat).isInstanceOf(List.class);
        assertThat(restored).usingRecursiveComparison().isEqualTo(pass);
    }

    @Test
    void takesARecordOfRecordsApartAndPutsItTogether() throws Exception {
        Batch batch = new Batch("all", new Pass[] {new Pass(1, new double[] {2}), new Pass(3, new double[0])});

        Object restored = Shape.restore(Shape.flatten(batch), Batch.class, "Batch");

        assertThat(restored).usingRecursiveComparison().isEqualTo(batch);
    }

    @Test
    void keepsRaggedRows() throws Exception {
        double[][] rows = {{1, 2}, {}, {3}};

        Object restored = Shape.restore(Shape.flatten(rows), double[][].class, "rows");

        assertThat(restored).isEqualTo(rows);
    }

    @Test
    void namesTheComponentThatIsNull() {
        Object flat = Shape.flatten(new Pass(1, null));

        assertThatExceptionOfType(Shape.MissingValueException.class)
                .isThrownBy(() -> Shape.restore(flat, Pass.class, "Pass"))
                .extracting(Shape.MissingValueException::what)
                .isEqualTo("Pass.weights");
    }

    @Test
    void namesTheRowThatIsNull() {
        Object flat = Shape.flatten(new double[][] {{1}, null});

        assertThatExceptionOfType(Shape.MissingValueException.class)
                .isThrownBy(() -> Shape.restore(flat, double[][].class, "double[][]"))
                .extracting(Shape.MissingValueException::what)
                .isEqualTo("double[][][1]");
    }

    @Test
    void namesTheWholeWhereItIsNull() {
        assertThatExceptionOfType(Shape.MissingValueException.class)
                .isThrownBy(() -> Shape.restore(null, Pass.class, "Pass"))
                .extracting(Shape.MissingValueException::what)
                .isEqualTo("Pass");
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refusesWhatDoesNotFitTheType(Object value, Class<?> type, String message) {
        assertThatExceptionOfType(WireException.class)
                .isThrownBy(() -> Shape.restore(value, type, "it"))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                double.class,
                int.class,
                long.class,
                boolean.class,
                String.class,
                double[][].class,
                Pass.class,
                Batch.class
            })
    void supportsNumbersTextArraysAndRecords(Class<?> type) {
        boolean supported = Shape.isSupported(type);

        assertThat(supported).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {Object.class, Double.class, List.class, char.class, float[].class, Opaque.class, void.class})
    void supportsNothingElse(Class<?> type) {
        boolean supported = Shape.isSupported(type);

        assertThat(supported).isFalse();
    }

    @SuppressWarnings("ArrayRecordComponent") // as the contracts of numerical assignments have it
    record Pass(double loss, double @Nullable [] weights) {}

    @SuppressWarnings("ArrayRecordComponent") // likewise
    record Batch(String name, Pass[] passes) {}

    record Opaque(List<String> names) {}

    record Positive(int number) {
        Positive {
            if (number < 0) {
                throw new IllegalArgumentException("must be positive, was " + number);
            }
        }
    }
}
