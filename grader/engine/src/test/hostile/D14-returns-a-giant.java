// D14 returns what no answer has room for
// 85 points
// says: adam returned what cannot be taken
package backprop;

public class Backpropagation extends Honest {

    @Override
    Training trained(Training right) {
        return new Training(right.weights(), new double[500_000]);
    }
}
