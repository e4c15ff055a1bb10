package gradecheck.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.EquivalentMutants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of the mutants of the shipped assignment. */
class ShippedMutantsTest {

    private static final Path REFERENCE = Path.of("../../reference/src/main");

    private static final List<Mutant> MUTANTS = Mutator.mutants(read("java/backprop/reference/Backpropagation.java"));
    private static final Map<String, String> EQUIVALENT = EquivalentMutants.read(
            "equivalent-mutants.yaml", read("resources/assignment/equivalent-mutants.yaml"), key -> true);

    private static String read(String path) {
        try {
            return Files.readString(REFERENCE.resolve(path));
        } catch (IOException e) {
            throw new AssertionError("the reference cannot be read", e);
        }
    }

    @Test
    void areManyInEveryMethodOfTheContract() {
        List<String> methods = MUTANTS.stream().map(Mutant::method).distinct().toList();

        assertThat(MUTANTS).hasSizeGreaterThan(1000);
        assertThat(methods)
                .contains(
                        "sigmoid",
                        "forwardPropagation",
                        "backwardPropagation",
                        "gradientChecking",
                        "vanilla",
                        "momentum",
                        "adam");
    }

    @Test
    void haveKeysOfTheirOwn() {
        assertThat(MUTANTS).extracting(Mutant::key).doesNotHaveDuplicates();
    }

    @Test
    void includeEachThatIsListedAsEquivalent() {
        assertThat(MUTANTS).extracting(Mutant::key).containsAll(EQUIVALENT.keySet());
    }
}
