// R01 ends its process as if all were well
// 85 points
// says: adam uses java.lang.System.exit (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.exit(0);
    }
}
