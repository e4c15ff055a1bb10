// D08 starts hundreds of threads
// 85 points
// says: adam uses new java.lang.Thread (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        for (int i = 0; i < 300; i++) {
            new Thread(Backpropagation::rest).start();
        }
    }

    private static void rest() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            rest();
        }
    }
}
