package hw;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        try (Socket socket = new Socket("1.1.1.1", 53)) { // refused: new java.net.Socket, java.net.Socket.close
            return socket.getPort(); // refused: java.net.Socket.getPort
        } catch (IOException e) { // refused: java.net.Socket.close
            return 0;
        }
    }

    void others() throws Exception {
        InetAddress.getByName("evil.example"); // refused: java.net.InetAddress.getByName
        new URL("http://evil.example").openStream(); // refused: new java.net.URL, java.net.URL.openStream
        HttpClient.newHttpClient(); // refused: java.net.http.HttpClient.newHttpClient
        SocketChannel.open(); // refused: java.nio.channels.SocketChannel.open
        new java.net.ServerSocket(0).accept(); // refused: new java.net.ServerSocket, java.net.ServerSocket.accept
        URI.create("http://evil.example").toURL(); // refused: java.net.URI.create, java.net.URI.toURL
    }
}
