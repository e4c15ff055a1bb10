// R17 starts what is to outlive it
// 85 points
// says: adam uses java.lang.Runtime.getRuntime (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        Runtime.getRuntime().exec(new String[] {"setsid", "sh", "-c", "sleep 1; touch /tmp/gradecheck-was-here"});
    }
}
