// D02 never comes back, whatever is thrown at it
// 85 points
// says: adam did not return within 0.3 s of computing time.
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        while (true) {
            try {
                double[] more = new double[1 << 20];
                more[(int) more[0] - 1] = 1;
            } catch (Throwable e) {
                Thread.interrupted();
            }
        }
    }
}
