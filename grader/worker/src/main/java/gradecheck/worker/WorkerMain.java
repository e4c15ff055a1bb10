package gradecheck.worker;

import gradecheck.service.Service;
import gradecheck.wire.Channel;
import gradecheck.wire.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entry point of the process that holds a student's code. */
public final class WorkerMain implements Service {

    private final Subject subject;

    private WorkerMain(Subject subject) {
        this.subject = subject;
    }

    /**
     * Answers requests. What the student prints goes elsewhere.
     *
     * @param args as {@link Service#run} takes them
     */
    public static void main(String[] args) {
        Service.run(new WorkerMain(new Subject(Printed.install())), Channel.MAX_ANSWER_BYTES, args);
    }

    @Override
    public @Nullable Object handle(Kind kind, @Nullable Object value) throws Failure {
        return switch (kind) {
            case LOAD -> subject.load(value);
            case CALL -> subject.call(value);
            default -> throw new IllegalStateException("a worker is not asked for " + kind);
        };
    }

    @Override
    public List<Object> describe(Throwable thrown) {
        return (thrown instanceof Failure failure ? failure : new Failure(Failure.Stage.RETURN, thrown)).describe();
    }
}
