package backprop;

/** Has a method of the assignment but does not implement the contract. */
public class Backpropagation {
    public double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    public static void main(String[] args) {
        System.out.println(new Backpropagation().sigmoid(2));
    }
}
