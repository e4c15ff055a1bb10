package gradecheck.compiler;

import gradecheck.service.Service;
import gradecheck.wire.Channel;
import gradecheck.wire.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Entry point of the process that compiles. */
public final class CompilerMain implements Service {

    private final Javac javac = new Javac();

    private CompilerMain() {}

    /**
     * Loads what every submission needs of javac, so that the first does not wait for it; ends where nothing compiles.
     */
    private void compileCanary() throws IOException {
        javac.compile("", List.of(), List.of("Canary.java", "class Canary {}"));
    }

    /**
     * Compiles what is asked for.
     *
     * @param args as {@link Service#run} takes them
     * @throws IOException where nothing can be compiled
     */
    public static void main(String[] args) throws IOException {
        System.setOut(System.err);
        CompilerMain compiler = new CompilerMain();
        compiler.compileCanary();
        Service.run(compiler, Channel.MAX_TRUSTED_BYTES, args);
    }

    @Override
    public List<Object> handle(Kind kind, @Nullable Object value) throws IOException {
        if (kind != Kind.COMPILE) {
            throw new IllegalStateException("a compiler is not asked for " + kind);
        }
        List<?> parts = (List<?>) Objects.requireNonNull(value);
        return javac.compile((String) parts.get(0), (List<?>) parts.get(1), (List<?>) parts.get(2));
    }

    /** A source that crashes javac is that source's fault; the grader replaces this process afterwards. */
    @Override
    public List<Object> describe(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            // javac wraps whatever happens within it.
            cause = cause.getCause();
        }
        return List.of(
                cause instanceof OversizeException
                        ? String.valueOf(cause.getMessage())
                        : "it ended in " + cause.getClass().getSimpleName());
    }
}
