package gradecheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import org.junit.jupiter.api.Test;

/** What remains of a solution, and how wrong markers are told. */
class StubTest {

    /** A contract; it lies in the package of this test. */
    interface Sums {
        double sum(double[] x);

        double mean(double[] x);
    }

    private static final String SOLUTION = """
            package secret;

            import static java.lang.Math.abs;

            import gradecheck.release.Sums;
            import java.util.Arrays;
            import java.util.List;

            /** The solution. */
            public class Adder implements Sums {
                // BEGIN SOLUTION
                private static final String TEXT = "}";

                private double kept;
                // END SOLUTION

                @Override
                public double sum(double[] x) {
                    List<String> given = List.of();
                    // BEGIN SOLUTION
                    Runnable late = () -> {
                        kept = abs(1);
                    };
                    return Arrays.stream(x).sum();
                    // END SOLUTION
                }

                @Override
                public double mean(double[] x) {
                    // BEGIN SOLUTION
                    return sum(x) / x.length;
                    // END SOLUTION
                }
                // BEGIN SOLUTION

                private static double helper() {
                    return 1;
                }
                // END SOLUTION
            }
            """;

    private static String stub(String solution) {
        return Stub.of("secret/Adder.java", solution, Sums.class);
    }

    @Test
    void leavesWhatIsToBeWrittenAndWhatThatNeeds() {
        assertThat(stub(SOLUTION)).isEqualTo("""
                package gradecheck.release;

                import java.util.List;

                /** The class to write: each method is described in {@link Sums}. */
                public class Adder implements Sums {

                    @Override
                    public double sum(double[] x) {
                        List<String> given = List.of();
                        // TODO: write sum
                        throw new UnsupportedOperationException("sum is not written yet");
                    }

                    @Override
                    public double mean(double[] x) {
                        // TODO: write mean
                        throw new UnsupportedOperationException("mean is not written yet");
                    }
                }
                """);
    }

    @Test
    void hidesAConstructorThatIsMarked() {
        String withConstructor = SOLUTION.replace("    private double kept;\n", "    Adder() {}\n");

        assertThat(stub(withConstructor)).isEqualTo(stub(SOLUTION));
    }

    @Test
    void aMarkerWithoutItsPartnerIsToldWithItsLine() {
        refuses(
                SOLUTION.replaceFirst(" +// END SOLUTION\n", ""),
                "Adder.java:19: '// BEGIN SOLUTION' stands inside the part" + " that begins in line 11");
        refuses(SOLUTION.replaceFirst(" +// BEGIN SOLUTION\n", ""), "Adder.java:14: '// END SOLUTION' ends nothing");
        refuses(
                SOLUTION.replaceFirst("(?s)(.*) +// END SOLUTION\n", "$1"),
                "Adder.java:34: '// BEGIN SOLUTION' has no end");
    }

    @Test
    void aMisspeltMarkerIsNotTakenForAComment() {
        refuses(
                SOLUTION.replaceFirst("// BEGIN SOLUTION", "//BEGIN SOLUTION"),
                "Adder.java:11: '//BEGIN SOLUTION' is no marker");
        refuses(
                SOLUTION.replaceFirst("// BEGIN SOLUTION", "int i; // BEGIN SOLUTION"),
                "Adder.java:11: 'int i; // BEGIN SOLUTION' is no marker");
    }

    @Test
    void nothingOfTheContractIsHandedOutForWantOfMarkers() {
        refuses(SOLUTION.replaceAll(" *// (BEGIN|END) SOLUTION\n", ""), "Adder.java:1: nothing is marked as solution");
        refuses(
                SOLUTION.replaceFirst("// BEGIN SOLUTION\n( +return sum.*\n) +// END SOLUTION\n", "\n$1"),
                "Adder.java:29: mean is not marked");
    }

    @Test
    void aPartThatIsHalfAMethodIsRefused() {
        refuses(
                SOLUTION.replaceFirst("(return sum.*\n) +// END SOLUTION\n( +}\n)", "$1$2    // END SOLUTION\n"),
                "Adder.java:30: the marked part holds one end of mean and not the other");
        refuses(
                SOLUTION.replaceFirst("(return sum.*\n)", "// END SOLUTION\n// BEGIN SOLUTION\n$1"),
                "Adder.java:32: mean has a second marked part");
    }

    @Test
    void whatIsNoJavaOrHidesWhatItImportsIsRefused() {
        refuses(SOLUTION.replace("class Adder", "clas Adder"), "Adder.java:10: this is no Java, ");
        refuses(
                SOLUTION.replace("java.util.List", "java.util.*"),
                "Adder.java:7: the import does not say what is needed");
    }

    private static void refuses(String solution, String fragment) {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> stub(solution))
                .withMessageStartingWith("The solution's secret/Adder.java:")
                .withMessageContaining(fragment);
    }
}
