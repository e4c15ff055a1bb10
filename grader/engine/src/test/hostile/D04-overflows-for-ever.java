// D04 catches its own stack overflow and goes on
// 85 points
// says: adam did not return within 0.3 s of computing time.
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        descend();
    }

    private static void descend() {
        try {
            descend();
        } catch (StackOverflowError e) {
            descend();
        }
    }
}
