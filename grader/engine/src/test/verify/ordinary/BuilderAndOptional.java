package hw;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

public class BuilderAndOptional implements DoubleSupplier {
    static final class Config {
        private final double rate;
        private final Integer epochs;
        private final String name;

        private Config(Builder builder) {
            rate = builder.rate;
            epochs = builder.epochs;
            name = builder.name;
        }

        static Builder builder() {
            return new Builder();
        }

        Optional<Integer> epochs() {
            return Optional.ofNullable(epochs);
        }

        static final class Builder {
            private double rate = 0.1;
            private Integer epochs;
            private String name = UUID.nameUUIDFromBytes(new byte[] {1}).toString();

            Builder rate(double rate) {
                this.rate = rate;
                return this;
            }

            Config build() {
                return new Config(this);
            }
        }
    }

    @Override
    public double getAsDouble() {
        Config config = Config.builder().rate(0.5).build();
        OptionalInt first = IntStream.iterate(1, i -> i * 2).filter(i -> i > 100).findFirst();
        return config.rate + config.epochs().map(n -> n * 2).orElseGet(() -> 7) + first.orElseThrow() + config.name.length();
    }
}
