package hw;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.DoubleSupplier;

public class OwnExceptions implements DoubleSupplier {
    static class DivergedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final double loss;

        DivergedException(double loss, Throwable cause) {
            super("diverged at " + loss, cause);
            this.loss = loss;
        }

        @Override
        public String getMessage() {
            return super.getMessage() + " (" + loss + ")";
        }
    }

    static class CheckedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static class Resource implements AutoCloseable {
        @Override
        public void close() {
            System.out.println("closed");
        }
    }

    static int depth(int n) {
        return depth(n + 1) + 1;
    }

    @Override
    public double getAsDouble() {
        double result = 0;
        try (Resource resource = new Resource()) {
            int[] few = new int[1];
            few[resource.hashCode() == 0 ? 0 : 5] = 1;
        } catch (ArrayIndexOutOfBoundsException | NullPointerException e) {
            result += e.getMessage() == null ? 1 : 2;
        } finally {
            result++;
        }
        try {
            throw new CheckedException();
        } catch (Exception e) {
            e.printStackTrace();
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            result += e.getStackTrace()[0].getLineNumber() > 0 && trace.toString().contains("at") ? 1 : 0;
        }
        try {
            throw new DivergedException(1e9, new ArithmeticException("/ by zero"));
        } catch (DivergedException e) {
            result += e.getMessage().length() + e.getCause().toString().length();
        }
        try {
            depth(0);
        } catch (StackOverflowError e) {
            result++;
        }
        assert result > 0 : "cannot be";
        return result;
    }
}
