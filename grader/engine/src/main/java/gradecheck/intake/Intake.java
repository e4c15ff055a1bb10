package gradecheck.intake;

import java.util.List;
import java.util.function.Function;

/** One submission, as far as it could be taken in. */
public sealed interface Intake {

    /** {@return a name unique in a run and safe as a file name} */
    String id();

    /** {@return the entry's name as it was handed in} */
    String name();

    /** {@return the file or folder it came from, relative to what was asked to be graded} */
    String origin();

    /** {@return what is worth saying about it, a sentence each} */
    List<String> notes();

    /**
     * Handles both cases.
     *
     * @param <T> type of the outcome
     * @param accepted for an accepted submission
     * @param refused for a refused one
     * @return what the function for this case gave
     */
    default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
        return this instanceof Accepted taken ? accepted.apply(taken) : refused.apply((Refused) this);
    }

    /**
     * A submission that can go on.
     *
     * @param id see {@link #id}
     * @param name see {@link #name}
     * @param origin see {@link #origin}
     * @param sources the student's own sources, in the order of their paths; may be empty
     * @param notes see {@link #notes}
     */
    record Accepted(String id, String name, String origin, List<SourceFile> sources, List<String> notes)
            implements Intake {

        /** Copies its lists. */
        public Accepted {
            sources = List.copyOf(sources);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A submission that cannot be taken.
     *
     * @param id see {@link #id}
     * @param name see {@link #name}
     * @param origin see {@link #origin}
     * @param reason one sentence
     * @param notes see {@link #notes}
     */
    record Refused(String id, String name, String origin, String reason, List<String> notes) implements Intake {

        /** Copies its list. */
        public Refused {
            notes = List.copyOf(notes);
        }
    }
}
