package hw;

import java.util.function.DoubleSupplier;

public class NestedAndLocalClasses implements DoubleSupplier {
    private int counter = 10;

    class Inner {
        private final double scale;

        Inner(double scale) {
            this.scale = scale * counter;
        }

        class Deeper {
            double value() {
                return scale + counter + NestedAndLocalClasses.this.counter;
            }
        }
    }

    static class Node implements Comparable<Node>, Cloneable {
        double value;
        double[] history = {1, 2};
        Node next;

        Node(double value) {
            this.value = value;
        }

        @Override
        public int compareTo(Node other) {
            return Double.compare(value, other.value);
        }

        @Override
        public Node clone() {
            try {
                Node copy = (Node) super.clone();
                copy.history = history.clone();
                return copy;
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other != null && getClass() == other.getClass() && ((Node) other).value == value;
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }
    }

    @Override
    public double getAsDouble() {
        class Local {
            double twice(double x) {
                return 2 * x + counter;
            }
        }
        Runnable count = new Runnable() {
            @Override
            public void run() {
                counter++;
            }
        };
        count.run();
        Inner.Deeper deeper = new Inner(0.5).new Deeper();
        Node node = new Node(3);
        int[][] grid = {{1, 2}, {3}};
        return deeper.value() + new Local().twice(2) + (node.clone().equals(node) ? 1 : 0) + grid.clone()[0].clone()[1];
    }
}
