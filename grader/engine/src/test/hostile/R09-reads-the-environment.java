// R09 looks for secrets of the grader
// 85 points
// says: adam uses java.lang.System.getenv (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(System.getenv());
    }
}
