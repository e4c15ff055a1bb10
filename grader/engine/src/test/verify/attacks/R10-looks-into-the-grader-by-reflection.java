package hw;

import java.lang.reflect.Field;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try {
            Field field = String.class.getDeclaredField("value"); // refused: java.lang.Class.getDeclaredField
            field.setAccessible(true); // refused: java.lang.reflect.Field.setAccessible
            return field.getInt("x"); // refused: java.lang.reflect.Field.getInt
        } catch (ReflectiveOperationException e) {
            return 0;
        }
    }

    Object caller() {
        return StackWalker.getInstance().walk(frames -> frames.count()); // refused: java.lang.StackWalker.getInstance, java.lang.StackWalker.walk
    }

    Object loader() {
        return this.getClass().getClassLoader(); // refused: java.lang.Class.getClassLoader
    }

    Object contextLoader() {
        return Thread.currentThread().getContextClassLoader(); // refused: java.lang.Thread.getContextClassLoader
    }

    Object module() {
        return getClass().getModule().getLayer(); // refused: java.lang.Class.getModule, java.lang.Module.getLayer
    }
}
