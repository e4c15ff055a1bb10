// D03 takes all processors
// 85 points
// says: adam uses java.util.stream.IntStream.parallel (Backpropagation.java:
package backprop;

import java.util.stream.IntStream;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(IntStream.range(0, 1 << 30).parallel().mapToDouble(Math::sin).sum());
    }
}
