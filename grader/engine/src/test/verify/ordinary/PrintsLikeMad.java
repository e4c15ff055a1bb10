package hw;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

public class PrintsLikeMad implements DoubleSupplier {
    private static void log(Object... what) {
        System.err.println(Arrays.deepToString(what));
    }

    @Override
    public double getAsDouble() {
        System.out.println();
        System.out.print('c');
        System.out.print(1.5f);
        System.out.println(new char[] {'a', 'b'});
        System.out.append("x").append('y').printf("%s%n", "z");
        System.out.format("%5d|%-5s|%05.1f%n", 1, "a", 2.0);
        System.out.write(10);
        System.out.flush();
        System.out.println((Object) null);
        System.err.print(System.lineSeparator());
        log("w", new double[] {1, 2}, 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream own = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        own.print("ä");
        return bytes.size() + bytes.toString(StandardCharsets.UTF_8).length();
    }
}
