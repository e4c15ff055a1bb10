// D05 keeps all it can get
// 85 points
// says: adam threw OutOfMemoryError: Java heap space
package backprop;

import java.util.ArrayList;
import java.util.List;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        while (true) {
            KEPT.add(new double[1 << 20]);
        }
    }

    private static final List<double[]> KEPT = new ArrayList<>();
}
