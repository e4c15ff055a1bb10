// R19 opens a connection
// 85 points
// says: adam uses new java.net.Socket (Backpropagation.java:
package backprop;

import java.net.Socket;

public class Backpropagation extends Honest {

    @Override
    void duringAdam() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", 22)) {
            socket.getOutputStream().write(1);
        }
    }
}
