package gradecheck.checkkit;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What an assignment knows about mistakes. A bundle brings one as a service ({@link java.util.ServiceLoader}), or none.
 */
public interface Misconceptions {

    /**
     * {@return the id of the rubric's task in which a method is judged}
     *
     * @param method name of a method of the contract
     */
    String taskOf(String method);

    /**
     * Asks a submission's code what tells the mistakes of one task apart, whatever the checks asked before. Each answer
     * becomes an observation.
     *
     * @param task id of a task that lost points
     * @param subject implements the contract; a call throws where the code returns no usable value
     * @param random gives the same numbers for the same seed of the run
     */
    void probe(String task, Object subject, RandomGenerator random);

    /**
     * Gives the guesses for one task, round by round. The first round in which a guess explains everything decides, and
     * names its causes if all such guesses of the round agree on them. So a right method belongs into the first round,
     * single mistakes into the next, and pairs into the last.
     *
     * @param task id of the rubric's task
     * @param evidence what there is to build on
     * @return the rounds, each made only when it is reached
     */
    Stream<Stream<Hypothesis>> rounds(String task, Evidence evidence);

    /** What guesses may build on. */
    interface Evidence {

        /**
         * {@return all observations of a method, the cheap ones first; empty where there are none}
         *
         * @param method name of a method of the contract
         */
        List<Observation> of(String method);

        /**
         * {@return the student's code, an implementation of the contract; a call throws where the code returns no
         * usable value}
         */
        Object student();
    }
}
