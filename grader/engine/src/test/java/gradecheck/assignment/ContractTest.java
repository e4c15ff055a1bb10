package gradecheck.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.fault.UsageFault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void namesItsClassesAndItsVocabulary() {
        byte[] bytes = {};
        Contract contract = new Contract(
                Good.class,
                Map.of(pathOf(Good.class), bytes, pathOf(Pass.class), bytes, "p/Table.class", bytes, "p/a.csv", bytes));

        assertThat(contract.classNames())
                .containsExactlyInAnyOrder(Good.class.getName(), Pass.class.getName(), "p.Table");
        assertThat(contract.vocabulary()).containsExactlyInAnyOrder(Good.class, Pass.class);
    }

    @Test
    void mustBeAnInterface() {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> new Contract(Pass.class, Map.of()))
                .withMessage(Pass.class.getName() + " is the contract, so it must be an interface");
    }

    @Test
    void needsANameForEachMethod() {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> new Contract(Overloaded.class, Map.of()))
                .withMessage(Overloaded.class.getName()
                        + " has two methods named twice; the methods of a contract need names of their own");
    }

    @Test
    void mustNotReturnWhatCannotCross() {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> new Contract(ReturnsAList.class, Map.of()))
                .withMessage(ReturnsAList.class.getName() + ".twice uses java.util.List, which cannot cross between"
                        + " processes; use numbers, text, arrays and records of them");
    }

    @Test
    void mustNotTakeWhatCannotCross() {
        assertThatExceptionOfType(UsageFault.class)
                .isThrownBy(() -> new Contract(TakesARecordOfAnObject.class, Map.of()))
                .withMessageContaining(".twice uses " + Opaque.class.getTypeName() + ", which cannot cross");
    }

    private static String pathOf(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    interface Good {
        Pass twice(double x, double[][] rows);
    }

    interface Overloaded {
        double twice(double x);

        double twice(int x);
    }

    interface ReturnsAList {
        List<String> twice(double x);
    }

    interface TakesARecordOfAnObject {
        double twice(Opaque x);
    }

    record Pass(double loss) {}

    record Opaque(Object content) {}
}
