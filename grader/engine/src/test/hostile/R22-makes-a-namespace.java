// R22 asks the kernel for rights of its own
// 85 points
// says: adam uses new java.lang.ProcessBuilder (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        new ProcessBuilder("unshare", "--user", "--map-root-user", "touch", "/tmp/gradecheck-was-here")
                .start()
                .waitFor();
    }
}
