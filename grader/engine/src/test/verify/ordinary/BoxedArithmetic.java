package hw;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

public class BoxedArithmetic implements DoubleSupplier {
    private static final Map<Long, Long> KNOWN = new HashMap<>();

    static Long fibonacci(Long n) {
        if (n < 2) {
            return n;
        }
        Long known = KNOWN.get(n);
        if (known == null) {
            known = fibonacci(n - 1) + fibonacci(n - 2);
            KNOWN.put(n, known);
        }
        return known;
    }

    @Override
    public double getAsDouble() {
        Integer i = 5;
        i++;
        Double d = i * 1.5;
        d += 2;
        Number n = d;
        Character c = 'x';
        Boolean b = Character.isLetter(c) && !Double.isInfinite(d);
        Byte small = (byte) 300;
        float f = Float.parseFloat("1.5") + Short.MAX_VALUE;
        long bits = Double.doubleToLongBits(-0.0) >>> 60;
        return fibonacci(60L) * 1e-9 + n.intValue() + (b ? 1 : 0) + small + f + bits + Integer.toBinaryString(i).length()
                + Long.compare(1, 2) + Integer.valueOf("7") + Double.MIN_VALUE + Integer.bitCount(255) + Math.floorMod(-1, 3);
    }
}
