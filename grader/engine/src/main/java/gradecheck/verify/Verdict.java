package gradecheck.verify;

import gradecheck.result.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is to become of the classes of a submission. */
public sealed interface Verdict {

    /**
     * Handles every case.
     *
     * @param <T> type of the outcome
     * @param accepted for classes that may run
     * @param rejected for classes that may not
     * @return what the function for this case gave
     */
    default <T> T fold(Function<Accepted, T> accepted, Function<Rejected, T> rejected) {
        return this instanceof Accepted given ? accepted.apply(given) : rejected.apply((Rejected) this);
    }

    /**
     * The classes may run; methods that use what is not available throw instead.
     *
     * @param classes class files by path
     * @param refusals what was found in methods that were replaced, in the order of files and lines
     * @param copies names of the submission's classes that were left out in favour of official ones of the same name
     */
    record Accepted(Map<String, byte[]> classes, List<Refusal> refusals, List<String> copies) implements Verdict {

        /** Copies its collections. */
        public Accepted {
            classes = Map.copyOf(classes);
            refusals = List.copyOf(refusals);
            copies = List.copyOf(copies);
        }
    }

    /**
     * The classes must not, or cannot, run.
     *
     * @param reason one sentence for the student
     */
    record Rejected(String reason) implements Verdict {}
}
