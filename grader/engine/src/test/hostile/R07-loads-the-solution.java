// R07 calls the solution of the course by its name
// 85 points
// says: adam uses java.lang.Class.forName (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        Object solution = Class.forName("backprop.reference.Solution").getDeclaredConstructor().newInstance();
        System.out.println(solution);
    }
}
