package hw;

import java.util.NoSuchElementException;
import java.util.Scanner;
import java.util.function.DoubleSupplier;

/** As many begin: a scanner that only main uses. */
public class ScannerInAField implements DoubleSupplier {
    static Scanner in = new Scanner(System.in);

    @Override
    public double getAsDouble() {
        try (Scanner numbers = new Scanner("1.5 2 x").useLocale(java.util.Locale.US)) {
            return numbers.nextDouble() + numbers.nextInt() + (numbers.hasNextInt() ? 1 : 0);
        }
    }

    public static void main(String[] args) {
        System.out.print("epsilon? ");
        try {
            System.out.println(in.nextDouble() + in.nextLine());
        } catch (NoSuchElementException e) {
            System.err.println("no input");
        }
        in.close();
    }
}
