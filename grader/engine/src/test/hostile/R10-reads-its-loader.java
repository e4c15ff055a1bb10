// R10 asks its own class where it comes from
// 85 points
// says: adam uses java.lang.Class.getClassLoader (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(getClass().getClassLoader().getParent());
    }
}
