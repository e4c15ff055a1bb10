// D05 keeps all it can get
// 97 points
package backprop;

import java.util.ArrayList;
import java.util.List;

public class Backpropagation extends Honest {

    private static final List<double[]> KEPT = new ArrayList<>();

    @Override
    Training trained(Training right) {
        while (right.epochLoss().length >= 10) {
            KEPT.add(new double[1 << 24]);
        }
        return right;
    }
}
