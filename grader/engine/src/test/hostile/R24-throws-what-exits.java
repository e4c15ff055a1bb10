// R24 throws what acts when it is looked at
// 85 points
// says: adam threw Backpropagation$Trap.
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() {
        throw new Trap();
    }

    static final class Trap extends RuntimeException {
        @Override
        public String getMessage() {
            System.exit(0);
            return "";
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new Trap();
        }

        @Override
        public String toString() {
            throw new Trap();
        }
    }
}
