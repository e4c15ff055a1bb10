// D15 multiplies without end
// 85 points
// says: adam
package backprop;

import java.math.BigInteger;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        BigInteger number = BigInteger.TWO;
        while (true) {
            number = number.pow(3).add(BigInteger.ONE);
        }
    }
}
