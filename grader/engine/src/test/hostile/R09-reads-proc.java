// R09 looks for secrets of the first process
// 85 points
// says: adam uses java.nio.file.Files.readString (Backpropagation.java:
package backprop;

import java.nio.file.Files;
import java.nio.file.Path;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(Files.readString(Path.of("/proc/1/environ")));
    }
}
