// R20 writes a file where no check gets to
// 100 points
// says: Backpropagation.java:12 uses java.nio.file.Files.writeString, which is not available in this assignment
package backprop;

import java.nio.file.Files;
import java.nio.file.Path;

public class Backpropagation extends Honest {

    public static void main(String[] args) throws Exception {
        Files.writeString(Path.of("/tmp/gradecheck-was-here"), "here");
    }
}
