// R14 defines a class by a lookup
// 85 points
// says: adam uses java.lang.invoke.MethodHandles.lookup (Backpropagation.java:
package backprop;

import java.lang.invoke.MethodHandles;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(MethodHandles.lookup().defineClass(new byte[100]));
    }
}
