package hw;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.DoubleSupplier;

/** An annotation of its own, class literals, names of classes. */
public class AnnotatedAndReflectiveNames implements DoubleSupplier {
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Task {
        String value() default "none";

        Class<?>[] uses() default {};
    }

    @Task(value = "one", uses = {Thread.class, Runtime.class})
    @Deprecated
    double one() {
        return 1;
    }

    @Override
    @SuppressWarnings("deprecation")
    public double getAsDouble() {
        Object boxed = one();
        Class<?> type = boxed.getClass();
        String name = type.getName() + type.getSimpleName() + getClass().getTypeName() + int[].class;
        boolean number = boxed instanceof Number && Number.class.isInstance(boxed) && Double.class == type;
        return name.length() + (number ? type.getSimpleName().length() : 0) + Number.class.cast(boxed).intValue();
    }
}
