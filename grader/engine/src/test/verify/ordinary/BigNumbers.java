package hw;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleSupplier;

public class BigNumbers implements DoubleSupplier {
    static BigDecimal exp(BigDecimal x, MathContext digits) {
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; k < 40; k++) {
            term = term.multiply(x).divide(BigDecimal.valueOf(k), digits);
            sum = sum.add(term);
        }
        return sum.round(digits);
    }

    @Override
    public double getAsDouble() {
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= 30; i++) {
            factorial = factorial.multiply(BigInteger.valueOf(i));
        }
        BigDecimal e = exp(BigDecimal.ONE, MathContext.DECIMAL64).setScale(10, RoundingMode.HALF_EVEN);
        return e.doubleValue() + factorial.bitLength() + factorial.mod(new BigInteger("97")).intValue();
    }
}
