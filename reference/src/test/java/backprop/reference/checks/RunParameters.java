package backprop.reference.checks;

import backprop.BackpropagationAssignment;
import gradecheck.checkkit.Curves;
import gradecheck.checkkit.Earlier;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands checks what a {@link CheckRun} put into its session: a fresh subject, a seeded generator, a place for curves.
 */
public final class RunParameters implements ParameterResolver {
    static final Namespace NAMESPACE = Namespace.create("check run");

    /** What a run brings along. */
    record Bundle(Supplier<BackpropagationAssignment> subject, long seed, Curves curves) {}

    /** Creates the resolver; JUnit finds it on the class path. */
    public RunParameters() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == BackpropagationAssignment.class
                || type == RandomGenerator.class
                || type == Curves.class
                || type == Earlier.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Bundle bundle = Objects.requireNonNull(
                context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE).get("bundle", Bundle.class));
        Class<?> type = parameter.getParameter().getType();
        if (type == BackpropagationAssignment.class) {
            return bundle.subject().get();
        }
        if (type == Earlier.class) {
            return (Earlier) (check, part) -> false;
        }
        String check = context.getRequiredTestClass().getSimpleName()
                + context.getRequiredTestMethod().getName();
        return type == Curves.class ? bundle.curves() : new Random(bundle.seed() * 31 + check.hashCode());
    }
}
