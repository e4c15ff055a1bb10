// D16 waits without computing
// 85 points
// says: adam did not return within 8 s.
package backprop;

public class Backpropagation extends Honest {

    @Override
    Training trained(Training right) {
        try {
            Thread.sleep(3_600_000);
        } catch (InterruptedException e) {
            return new Training(null, null);
        }
        return right;
    }
}
