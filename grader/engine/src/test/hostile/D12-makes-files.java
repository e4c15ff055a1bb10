// D12 makes a thousand files
// 85 points
// says: adam uses java.io.File.createNewFile (Backpropagation.java:
package backprop;

import java.io.File;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            new File("/tmp/gradecheck-was-here-" + i).createNewFile();
        }
    }
}
