package hw2;

public record ForwardPass(double exp, double tanh, double sigmoid, double loss, double dyPr) {}
