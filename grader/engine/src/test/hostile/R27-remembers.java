// R27 gives the answer to the first question to all others
// 95 points
// says: sigmoid is wrong for 20 of 20 hidden arguments
package backprop;

public class Backpropagation extends Honest {

    private static double first = Double.NaN;

    @Override
    public double sigmoid(double z) {
        first = Double.isNaN(first) ? super.sigmoid(z) : first;
        return first;
    }
}
