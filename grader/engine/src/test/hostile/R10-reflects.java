// R10 opens up the objects of the grader
// 85 points
// says: adam uses java.lang.Class.getDeclaredFields (Backpropagation.java:
package backprop;

import java.lang.reflect.Field;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        for (Field field : Thread.currentThread().getClass().getDeclaredFields()) {
            field.setAccessible(true);
            System.out.println(field.get(Thread.currentThread()));
        }
    }
}
