// R16 starts a process
// 85 points
// says: adam uses new java.lang.ProcessBuilder (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        new ProcessBuilder("touch", "/tmp/gradecheck-was-here").start().waitFor();
    }
}
