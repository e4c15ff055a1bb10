// R11 writes to address 0
// 85 points
// says: adam uses java.lang.Class.forName (Backpropagation.java:
package backprop;

import java.lang.reflect.Field;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        type.getMethod("putAddress", long.class, long.class).invoke(field.get(null), 0L, 0L);
    }
}
