package backprop;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each check a fresh {@link Backpropagation} when the checks run in a student's own build. */
public final class HomeSubject implements ParameterResolver {

    /** Creates the resolver; JUnit finds it on the class path. */
    public HomeSubject() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BackpropagationAssignment.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Backpropagation();
    }
}
