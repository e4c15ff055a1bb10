package hw;

public class Attack implements java.util.function.DoubleSupplier {
    @Override
    public double getAsDouble() {
        return 0;
    }

    interface Evil {
        default void now() {
            System.exit(0); // refused: java.lang.System.exit
        }

        static void statically() {
            System.exit(1); // refused: java.lang.System.exit
        }
    }

    enum Constants {
        ONE {
            @Override
            void act() {
                System.exit(2); // refused: java.lang.System.exit
            }
        };

        abstract void act();
    }

    record Pair(double a) {
        Pair {
            System.exit(3); // refused: java.lang.System.exit
        }
    }

    static class Held {
        static final String HOME = System.getenv("HOME"); // refused: java.lang.System.getenv
        String user = System.getProperty("user.name"); // refused: java.lang.System.getProperty
    }

    Object anonymous = new Object() {
        @Override
        public String toString() {
            return System.getenv("HOME"); // refused: java.lang.System.getenv
        }
    };
}
