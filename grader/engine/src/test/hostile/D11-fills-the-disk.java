// D11 writes until nothing is left
// 85 points
// says: adam uses new java.io.RandomAccessFile (Backpropagation.java:
package backprop;

import java.io.RandomAccessFile;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile("/tmp/gradecheck-was-here", "rw")) {
            file.setLength(1L << 30);
        }
    }
}
