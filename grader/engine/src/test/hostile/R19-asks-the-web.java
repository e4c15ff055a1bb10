// R19 sends its arguments home
// 85 points
// says: adam uses new java.net.URL (Backpropagation.java:
package backprop;

import java.net.URL;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        System.out.println(new URL("http://127.0.0.1/").openStream().read());
    }
}
