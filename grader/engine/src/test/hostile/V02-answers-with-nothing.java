// V02 answers with null, and with one array for two
// 86.5 points
// says: adam
package backprop;

public class Backpropagation extends Honest {

    @Override
    Training trained(Training right) {
        return right.epochLoss().length % 2 == 0 ? new Training(null, null) : new Training(right.weights(), right.weights());
    }
}
