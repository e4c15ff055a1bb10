// D10 prints without end
// 85 points
// says: adam did not return within 0.3 s of computing time.
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        while (true) {
            System.out.println("more and more and more");
        }
    }
}
