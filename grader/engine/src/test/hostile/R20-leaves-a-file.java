// R20 leaves a file for the next run
// 85 points
// says: adam uses java.nio.file.Files.writeString (Backpropagation.java:
package backprop;

import java.nio.file.Files;
import java.nio.file.Path;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        Files.writeString(Path.of("/tmp/gradecheck-was-here"), "here");
        Files.writeString(Path.of("gradecheck-was-here"), "here");
    }
}
