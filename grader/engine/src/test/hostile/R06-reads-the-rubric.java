// R06 looks for the marking beside its own classes
// 85 points
// says: adam uses java.lang.Class.getResourceAsStream (Backpropagation.java:
package backprop;

import java.io.InputStream;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        for (String name : new String[] {"/assignment/rubric.yaml", "/backprop/reference/Solution.class"}) {
            try (InputStream in = Backpropagation.class.getResourceAsStream(name)) {
                System.out.println(in.readAllBytes().length);
            }
        }
    }
}
