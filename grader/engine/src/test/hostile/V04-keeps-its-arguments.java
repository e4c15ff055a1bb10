// V04 keeps arrays it was given and changes them later
// 100 points
package backprop;

public class Backpropagation extends Honest {

    private static double[] kept = new double[1];

    @Override
    public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
        kept[0] = Double.NaN;
        double[] right = super.backwardPropagation(x, w, forward);
        kept = x.clone();
        return right;
    }
}
