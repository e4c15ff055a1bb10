// R18 kills the process that started it
// 85 points
// says: adam uses java.lang.ProcessHandle.current (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
    }
}
