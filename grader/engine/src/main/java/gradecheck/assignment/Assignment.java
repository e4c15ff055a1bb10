package gradecheck.assignment;

import gradecheck.checkkit.Misconceptions;
import gradecheck.result.AssignmentRef;
import java.util.List;
import java.util.Optional;

/**
 * An assignment, ready to grade with.
 *
 * @param ref what results say of it
 * @param rubric how it is marked
 * @param contract what a submission implements
 * @param checkClasses the JUnit classes that hold its checks, in the order of their names
 * @param misconceptions what it knows about mistakes, if anything
 * @param drawing the graph of its computation, if it has one
 * @param loader that has loaded them
 */
public record Assignment(
        AssignmentRef ref,
        Rubric rubric,
        Contract contract,
        List<Class<?>> checkClasses,
        Optional<Misconceptions> misconceptions,
        Optional<Drawing> drawing,
        ClassLoader loader) {

    /** Copies its list. */
    public Assignment {
        checkClasses = List.copyOf(checkClasses);
    }

    /** {@return the same, knowing of no mistakes, so that no cause is looked for} */
    public Assignment withoutMisconceptions() {
        return new Assignment(ref, rubric, contract, checkClasses, Optional.empty(), drawing, loader);
    }
}
