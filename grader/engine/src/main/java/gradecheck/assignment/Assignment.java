package gradecheck.assignment;

import gradecheck.checkkit.Misconceptions;
import gradecheck.fault.UsageFault;
import gradecheck.result.AssignmentRef;
import gradecheck.result.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * {@return the same with public checks alone}
     *
     * @throws UsageFault where there are none, or a class that holds one holds a hidden check as well
     */
    public Assignment publicPart() {
        Rubric open = rubric.publicPart();
        if (open.checks().isEmpty()) {
            throw rubric.tasksPlace().wrong("no check is public, so there is nothing that students could run");
        }
        Set<String> classes =
                open.checks().stream().map(Rubric.Check::className).collect(Collectors.toSet());
        for (Rubric.Check check : rubric.checks()) {
            if (check.visibility() == Visibility.HIDDEN && classes.contains(check.className())) {
                throw check.name()
                        .wrong("the hidden check '" + check.id()
                                + "' is in a class with public ones, which students have; move it to another class");
            }
        }
        List<Class<?>> openClasses = checkClasses.stream()
                .filter(type -> classes.contains(type.getSimpleName()))
                .toList();
        return new Assignment(
                ref,
                open.inPackages(openClasses.stream().map(Class::getPackageName).collect(Collectors.toSet())),
                contract,
                openClasses,
                misconceptions,
                drawing,
                loader);
    }
}
