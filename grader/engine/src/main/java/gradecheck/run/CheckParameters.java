package gradecheck.run;

import gradecheck.checkkit.Curves;
import gradecheck.checkkit.Earlier;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives checks what they ask for by parameter types; registered with Jupiter as a service. Which submission is being
 * graded it finds in the store of the launcher session, so that sessions in several threads do not meet.
 */
public final class CheckParameters implements ParameterResolver {

    static final String STORE = "gradecheck";
    static final String RUN = "run";

    /** Called by Jupiter. */
    public CheckParameters() {}

    /** Empty in a run of JUnit that is not the grader's, for example one in which this class was merely found. */
    private static Optional<CheckRun> run(ExtensionContext context) {
        return Optional.ofNullable(context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(STORE))
                .get(RUN, CheckRun.class));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return run(context).filter(run -> run.parameterTypes().contains(type)).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        CheckRun run = run(context).orElseThrow();
        Class<?> type = parameter.getParameter().getType();
        if (type == RandomGenerator.class) {
            return new SplittableRandom(seed(run.seed(), context.getRequiredTestMethod()));
        }
        boolean isOurs = type == Curves.class || type == Earlier.class;
        return isOurs ? run : run.newSubject(CheckSuite.idOf(context.getRequiredTestMethod()));
    }

    /** Depends on the check and not on what ran before it, so that every submission meets the same points. */
    private static long seed(long runSeed, Method check) {
        String text = runSeed + ":" + CheckSuite.idOf(check);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
