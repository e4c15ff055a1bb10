// R13 looks for virtual machines to attach to
// 85 points
// says: adam uses com.sun.tools.attach.VirtualMachine.list (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(com.sun.tools.attach.VirtualMachine.list());
    }
}
