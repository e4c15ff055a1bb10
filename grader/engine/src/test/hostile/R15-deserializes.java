// R15 reads objects from bytes
// 85 points
// says: adam uses new java.io.ObjectInputStream (Backpropagation.java:
package backprop;

import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(new ObjectInputStream(new ByteArrayInputStream(new byte[4])).readObject());
    }
}
