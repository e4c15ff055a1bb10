// R12 loads native code
// 85 points
// says: adam uses java.lang.System.load (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.load("/usr/lib/libc.so.6");
    }
}
