// R23 puts streams of its own in the place of those of the worker
// rejected
// says: No instance of backprop.Backpropagation can be made: the static initialiser of backprop.Backpropagation uses java.lang.System.setOut (Backpropagation.java:9), which is not available in this assignment
package backprop;

public class Backpropagation extends Honest {

    static {
        System.setOut(System.err);
    }
}
