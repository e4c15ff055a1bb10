// R02 ends its process without a word
// 85 points
// says: adam uses java.lang.Runtime.getRuntime (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        Runtime.getRuntime().halt(0);
    }
}
