package backprop.reference.misconceptions;

import java.util.List;

/**
 * The arguments of a call, read by what they mean; arrays come as copies.
 *
 * @param values in the order of the contract's method
 */
record Arguments(List<Object> values) {

    /** Below this step, rounding in the differences of a gradient check drowns what is to be seen. */
    private static final double LEAST_STEP = 1e-3;

    private static final int CHECK_ARGUMENTS = 4;

    double number(int index) {
        return (Double) values.get(index);
    }

    int count(int index) {
        return (Integer) values.get(index);
    }

    double[] numbers(int index) {
        return ((double[]) values.get(index)).clone();
    }

    double[][] rows(int index) {
        return (double[][]) values.get(index);
    }

    <T> T as(Class<T> type, int index) {
        return type.cast(values.get(index));
    }

    /** Tells whether a formula can be told by the answer: not of a gradient check with a tiny step. */
    boolean areInformative() {
        boolean isGradientCheck = values.size() == CHECK_ARGUMENTS && values.get(3) instanceof Double;
        return !isGradientCheck || number(3) >= LEAST_STEP;
    }
}
