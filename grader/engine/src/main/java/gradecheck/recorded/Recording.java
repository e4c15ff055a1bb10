package gradecheck.recorded;

import gradecheck.checkkit.Misconception;
import gradecheck.checkkit.Observation;
import gradecheck.wire.Shape;
import java.util.List;
import java.util.Map;

/**
 * What is answered to a number of calls: by right code, and by code with a known mistake.
 *
 * @param tasks ids of tasks by the contract's methods that are judged in them
 * @param calls that were recorded, each different
 * @param rounds in which the guesses of each task are tried
 */
public record Recording(Map<String, String> tasks, List<Call> calls, List<Round> rounds) {

    /** Copies its collections. */
    public Recording {
        tasks = Map.copyOf(tasks);
        calls = List.copyOf(calls);
        rounds = List.copyOf(rounds);
    }

    /**
     * A call.
     *
     * @param method name of a method of the contract
     * @param arguments what it is given, taken apart as for a frame
     */
    public record Call(String method, List<?> arguments) {

        /**
         * Takes an observed call apart.
         *
         * @param seen what was called
         * @return the call alone
         */
        public static Call of(Observation seen) {
            return new Call(
                    seen.method(),
                    seen.arguments().stream().map(value -> Shape.flatten(value)).toList());
        }

        /** Copies its list. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        /**
         * {@return whether two calls ask the same, to the last bit}
         *
         * @param other a call
         */
        public boolean asks(Call other) {
            return method.equals(other.method) && Likeness.EXACT.of(arguments, other.arguments);
        }
    }

    /**
     * Guesses that are tried together.
     *
     * @param task id of the task
     * @param guesses in order
     */
    public record Round(String task, List<Guess> guesses) {

        /** Copies its list. */
        public Round {
            guesses = List.copyOf(guesses);
        }
    }

    /**
     * A guess.
     *
     * @param causes what is named if it fits; none where it is right code
     * @param answers by the index of the call, taken apart as for a frame; none for a call whose answer tells nothing
     */
    public record Guess(List<Misconception> causes, Map<Integer, Object> answers) {

        /** Copies its collections. */
        public Guess {
            causes = List.copyOf(causes);
            answers = Map.copyOf(answers);
        }
    }
}
