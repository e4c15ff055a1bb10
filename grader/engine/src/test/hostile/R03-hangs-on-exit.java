// R03 ends its process and keeps it from ending
// 85 points
// says: adam uses java.lang.Runtime.getRuntime (Backpropagation.java:
package backprop;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            while (true) {
                Thread.onSpinWait();
            }
        }));
        System.exit(0);
    }
}
