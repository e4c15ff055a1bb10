// D10 prints five megabytes and is right
// 100 points
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        String line = "x".repeat(1 << 20);
        for (int i = 0; i < 5; i++) {
            System.err.println(line);
        }
    }
}
