// R15 looks for services
// 85 points
// says: adam uses java.util.ServiceLoader.load (Backpropagation.java:
package backprop;

import java.util.ServiceLoader;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        ServiceLoader.load(Runnable.class).forEach(Runnable::run);
    }
}
