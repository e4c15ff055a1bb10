package gradecheck.checkkit;

import java.util.List;
import java.util.Set;

/**
 * A call of a submission's code that returned a value.
 *
 * @param method name of the contract's method
 * @param arguments what it was given, of the declared types; not to be changed
 * @param answer what it returned, of the declared type; not to be changed
 * @param changed indexes of the arguments that the call changed
 * @param repeatedOtherwise whether an equal call was answered differently
 * @param earlier arguments of calls of the same method that the code may remember: the first and the last before this
 *     one of the same object, and the first and the last of the same process; the call's own where there was none
 */
public record Observation(
        String method,
        List<Object> arguments,
        Object answer,
        Set<Integer> changed,
        boolean repeatedOtherwise,
        List<List<Object>> earlier) {

    /** Copies its collections. */
    public Observation {
        arguments = List.copyOf(arguments);
        changed = Set.copyOf(changed);
        earlier = List.copyOf(earlier);
    }

    /** {@return the same, answered differently when repeated} */
    public Observation otherwise() {
        return new Observation(method, arguments, answer, changed, true, earlier);
    }
}
