// V01 answers with numbers that compare with nothing
// 85 points
// says: adam
package backprop;

public class Backpropagation extends Honest {

    @Override
    Training trained(Training right) {
        right.weights()[0] = Double.longBitsToDouble(0x7ff8dead0000beefL);
        right.epochLoss()[0] = Double.NEGATIVE_INFINITY;
        return right;
    }
}
