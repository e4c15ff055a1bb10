package hw2;

public record Training(double[] weights, double[] epochLoss) {}
