// D13 opens ten thousand files
// 85 points
// says: adam uses new java.io.FileReader (Backpropagation.java:
package backprop;

import java.io.FileReader;
import java.util.ArrayList;
import java.util.List;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            KEPT.add(new FileReader("/dev/null"));
        }
    }

    private static final List<FileReader> KEPT = new ArrayList<>();
}
