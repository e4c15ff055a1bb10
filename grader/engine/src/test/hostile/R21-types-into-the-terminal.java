// R21 writes to the terminal of the grader
// 85 points
// says: adam uses new java.io.FileOutputStream (Backpropagation.java:
package backprop;

import java.io.FileOutputStream;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        try (FileOutputStream terminal = new FileOutputStream("/dev/tty")) {
            terminal.write("\u001b]0;mine\u0007".getBytes());
        }
    }
}
