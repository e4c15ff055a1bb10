// D07 makes a hundred thousand classes
// 85 points
// says: adam uses java.lang.reflect.Proxy.newProxyInstance (Backpropagation.java:
package backprop;

import java.lang.reflect.Proxy;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        for (int i = 0; i < 100_000; i++) {
            Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null);
        }
    }
}
