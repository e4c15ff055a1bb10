package hw1;

/** Turns a gradient into the step that is subtracted from the weights. */
@FunctionalInterface
interface UpdateRule {
    double[] step(double[] gradient);
}
