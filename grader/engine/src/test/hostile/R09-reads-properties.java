// R09 looks for paths of the grader
// 85 points
// says: adam uses java.lang.System.getProperties (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(System.getProperties());
    }
}
