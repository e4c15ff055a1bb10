// R25 brings a class of the contract with it that does something else
// 100 points
// says: Left out as a copy of the contract, in favour of the official class: backprop.ForwardPass.
package backprop;

public class Backpropagation extends Honest {}

record ForwardPass(double exp, double tanh, double sigmoid, double loss, double dyPr) {
    ForwardPass {
        loss = 0;
    }
}
