// rejected: The package of gradecheck.worker.Subject is reserved; give the class a package of its own.
package gradecheck.worker;

public class Subject implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }
}
