// R20 opens a file with a class for printing
// 85 points
// says: adam uses new java.io.PrintStream (Backpropagation.java:
package backprop;

import java.io.PrintStream;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        new PrintStream("/tmp/gradecheck-was-here").println("here");
    }
}
