// R12 declares a native method
// rejected
// says: backprop.Backpropagation.kill is a native method, which is not available in this assignment
package backprop;

public class Backpropagation extends Honest {

    native int kill(int process, int signal);
}
