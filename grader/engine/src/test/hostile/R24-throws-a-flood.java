// R24 throws what has a message without end
// 85 points
// says: adam threw Backpropagation$Flood: <script>
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() {
        throw new Flood();
    }

    static final class Flood extends RuntimeException {
        @Override
        public String getMessage() {
            return "<script>alert(1)</script>".repeat(200_000);
        }

        @Override
        public synchronized Throwable getCause() {
            return this;
        }
    }
}
