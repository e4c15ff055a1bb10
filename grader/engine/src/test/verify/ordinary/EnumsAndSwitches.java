package hw;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleSupplier;

public class EnumsAndSwitches implements DoubleSupplier {
    enum Operator implements DoubleBinaryOperator {
        PLUS("+") {
            @Override
            public double applyAsDouble(double a, double b) {
                return a + b;
            }
        },
        TIMES("*") {
            @Override
            public double applyAsDouble(double a, double b) {
                return a * b;
            }
        };

        final String sign;

        Operator(String sign) {
            this.sign = sign;
        }
    }

    enum Optimizer { VANILLA, MOMENTUM, ADAM }

    static double rate(Optimizer optimizer) {
        switch (optimizer) {
            case VANILLA:
                return 0.1;
            case MOMENTUM:
                return 0.01;
            default:
                return 0.001;
        }
    }

    static int priority(String sign) {
        return switch (sign) {
            case "+", "-" -> 1;
            case "*" -> {
                int two = 1 + 1;
                yield two;
            }
            default -> throw new IllegalStateException("Unexpected value: " + sign);
        };
    }

    @Override
    public double getAsDouble() {
        Map<Optimizer, Double> rates = new EnumMap<>(Optimizer.class);
        for (Optimizer each : EnumSet.allOf(Optimizer.class)) {
            rates.merge(each, rate(each), Double::sum);
        }
        double total = 0;
        for (Operator operator : Operator.values()) {
            total += operator.applyAsDouble(2, 3) * priority(operator.sign) + operator.ordinal();
        }
        return total + rates.get(Optimizer.valueOf("ADAM")) + Operator.PLUS.name().compareTo("A");
    }
}
