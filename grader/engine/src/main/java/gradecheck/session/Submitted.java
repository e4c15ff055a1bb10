package gradecheck.session;

import java.util.Map;

/**
 * A submission as it was compiled.
 *
 * @param implementation name of the class that implements the contract
 * @param classes class files by path
 */
public record Submitted(String implementation, Map<String, byte[]> classes) {

    /** Copies its map. */
    public Submitted {
        classes = Map.copyOf(classes);
    }
}
