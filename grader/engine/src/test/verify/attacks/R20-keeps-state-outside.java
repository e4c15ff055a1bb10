package hw;

import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Formatter;
import java.util.Locale;
import java.util.TimeZone;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        System.setProperty("calls", "1"); // refused: java.lang.System.setProperty
        Locale.setDefault(Locale.GERMANY); // refused: java.util.Locale.setDefault
        TimeZone.setDefault(null); // refused: java.util.TimeZone.setDefault
        return 0;
    }

    void files() throws IOException {
        new FileWriter("state").append("1"); // refused: new java.io.FileWriter
        new PrintWriter("state").println(1); // refused: new java.io.PrintWriter
        new PrintStream("state").println(1); // refused: new java.io.PrintStream
        new Formatter("state").format("%d", 1); // refused: new java.util.Formatter
        java.nio.file.Files.writeString(java.nio.file.Path.of("state"), "1"); // refused: java.nio.file.Files.writeString
        java.util.prefs.Preferences.userRoot().put("a", "b"); // refused: java.util.prefs.Preferences.userRoot, java.util.prefs.Preferences.put
    }
}
