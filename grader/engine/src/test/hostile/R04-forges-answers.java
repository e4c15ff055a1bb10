// R04 writes where the answers go
// 85 points
// says: adam uses java.io.FileDescriptor.out (Backpropagation.java:
package backprop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        byte[] right = {0, 0, 0, 14, 0, 0, 0, 2, 5, 4, 0, 0, 0, 0, 0, 0, 0, 0};
        try (FileOutputStream answers = new FileOutputStream(FileDescriptor.out)) {
            answers.write(right);
        }
    }
}
