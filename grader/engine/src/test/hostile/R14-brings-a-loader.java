// R14 loads classes that nobody has looked at
// rejected
// says: backprop.Backpropagation$Loader (Backpropagation.java) extends java.lang.ClassLoader, which is not available in this assignment
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() {
        new Loader().define(new byte[100]);
    }

    private static final class Loader extends ClassLoader {
        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }
}
