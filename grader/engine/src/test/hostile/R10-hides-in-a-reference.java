// R10 names what is forbidden in a method reference
// 85 points
// says: adam uses java.lang.Class.forName (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        Loading loading = Class::forName;
        System.out.println(loading.of("gradecheck.worker.WorkerMain"));
    }

    private interface Loading {
        Class<?> of(String name) throws Exception;
    }
}
