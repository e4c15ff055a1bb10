// D09 starts fifty virtual machines
// 85 points
// says: adam uses new java.lang.ProcessBuilder (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        for (int i = 0; i < 50; i++) {
            new ProcessBuilder("java", "-cp", ".", "backprop.Backpropagation").start();
        }
    }
}
