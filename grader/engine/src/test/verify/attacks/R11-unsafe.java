package hw;

import java.lang.reflect.Field;
import sun.misc.Unsafe;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe"); // refused: java.lang.Class.getDeclaredField
            field.setAccessible(true); // refused: java.lang.reflect.Field.setAccessible
            ((Unsafe) field.get(null)).putAddress(0, 0); // refused: java.lang.reflect.Field.get, sun.misc.Unsafe.putAddress
        } catch (ReflectiveOperationException e) {
            return 1;
        }
        return 0;
    }
}
