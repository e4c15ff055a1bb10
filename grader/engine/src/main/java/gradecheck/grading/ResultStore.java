package gradecheck.grading;

import gradecheck.result.Result;
import java.util.Optional;

/** Where finished results go, and where those of earlier runs are. Called from several threads. */
public interface ResultStore {

    /** Keeps nothing. */
    ResultStore NONE = new ResultStore() {
        @Override
        public Optional<Result> find(String id, String key) {
            return Optional.empty();
        }

        @Override
        public Result keep(Result result) {
            return result.withoutSources();
        }
    };

    /**
     * {@return an earlier result that still holds}
     *
     * @param id of the submission
     * @param key digest of all that the result follows from
     */
    Optional<Result> find(String id, String key);

    /**
     * Takes a new result.
     *
     * @param result of one submission
     * @return as much of it as is to stay in memory until the class is through
     */
    Result keep(Result result);

    /** {@return the same, which finds nothing of earlier runs} */
    default ResultStore fresh() {
        ResultStore store = this;
        return new ResultStore() {
            @Override
            public Optional<Result> find(String id, String key) {
                return Optional.empty();
            }

            @Override
            public Result keep(Result result) {
                return store.keep(result);
            }
        };
    }
}
