// R07 calls the solution of the course
// compile-error
// says: package backprop.reference does not exist
package backprop;

public class Backpropagation extends Honest {

    private final BackpropagationAssignment solution = new backprop.reference.Solution();

    @Override
    public double sigmoid(double z) {
        return solution.sigmoid(z);
    }
}
