// D06 takes memory that is not on the heap
// 85 points
// says: adam uses java.nio.ByteBuffer.allocateDirect (Backpropagation.java:
package backprop;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            KEPT.add(ByteBuffer.allocateDirect(1 << 20));
        }
    }

    private static final List<ByteBuffer> KEPT = new ArrayList<>();
}
