package hw;

import java.util.List;
import java.util.function.DoubleSupplier;

public class InterfaceDefaults implements DoubleSupplier {
    interface Layer {
        double SCALE = Math.sqrt(2);

        double forward(double x);

        default double twice(double x) {
            return helper(forward(x));
        }

        private double helper(double x) {
            return forward(x) * SCALE;
        }

        static Layer relu() {
            return x -> Math.max(0, x);
        }
    }

    interface Named {
        default String name() {
            return getClass().getSimpleName();
        }
    }

    abstract static class Base implements Layer {
        protected final double w;

        Base(double w) {
            this.w = w;
        }
    }

    static class Linear extends Base implements Named {
        Linear(double w) {
            super(w);
        }

        @Override
        public double forward(double x) {
            return w * x;
        }

        @Override
        public String name() {
            return Named.super.name() + w;
        }
    }

    @Override
    public double getAsDouble() {
        double x = 1;
        for (Layer layer : List.of(new Linear(3), Layer.relu(), (Layer) Math::tanh)) {
            x = layer.twice(x);
        }
        return x + new Linear(1).name().length();
    }
}
