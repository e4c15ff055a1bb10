package gradecheck.session;

import java.util.Map;
import java.util.Set;

/**
 * A submission as it was compiled.
 *
 * @param implementation name of the class that implements the contract
 * @param classes class files by path
 * @param unavailable what of theirs is not available, in the words of the errors that methods throw in its place
 */
public record Submitted(String implementation, Map<String, byte[]> classes, Set<String> unavailable) {

    /** Copies its collections. */
    public Submitted {
        classes = Map.copyOf(classes);
        unavailable = Set.copyOf(unavailable);
    }
}
