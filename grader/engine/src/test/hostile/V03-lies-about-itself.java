// V03 throws an object that claims to be equal to everything
// 85 points
// says: adam threw Backpropagation$Liar (Backpropagation.java:10).
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() {
        throw new Liar();
    }

    static final class Liar extends RuntimeException implements Comparable<Object> {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            throw this;
        }

        @Override
        public int compareTo(Object other) {
            return 0;
        }

        @Override
        public String getMessage() {
            return null;
        }
    }
}
