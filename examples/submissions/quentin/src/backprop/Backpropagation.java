package backprop;

import static java.lang.Math.*;

import java.util.ArrayList;
import java.util.List;

public class Backpropagation implements BackpropagationAssignment {

	@Override
	public double sigmoid(double z) {
		return pow(1 + exp(-z), -1);
	}

	@Override
	public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
		double part1 = exp(pow(w[0] * x[0] + w[1] * x[1], 2) + w[5]);
		double part2 = tanh(part1 + w[6]);
		double part3 = sigmoid(sin(w[2] * x[2]) * (w[3] * x[3] + w[4] * x[4]) + w[7]);
		double loss = pow(y - part2 - part3 * w[8], 2);
		double dyPr = -2 * (y - part2 - part3 * w[8]);
		return new ForwardPass(part1, part2, part3, loss, dyPr);
	}

	@Override
	public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
		List<Double> dw = new ArrayList<>();
		double common12 = forward.dyPr() * (1 - pow(forward.tanh(), 2)) * forward.exp() * 2 * (w[0] * x[0] + w[1] * x[1]);
		double common345 = forward.dyPr() * w[8] * forward.sigmoid() * (1 - forward.sigmoid());
		dw.add(common12 * x[0]);
		dw.add(common12 * x[1]);
		dw.add(common345 * (w[3] * x[3] + w[4] * x[4]) * cos(w[2] * x[2]) * x[2]);
		dw.add(common345 * sin(w[2] * x[2]) * x[3]);
		dw.add(common345 * sin(w[2] * x[2]) * x[4]);
		dw.add(forward.dyPr() * (1 - pow(forward.tanh(), 2)) * forward.exp());
		dw.add(forward.dyPr() * (1 - pow(forward.tanh(), 2)));
		dw.add(common345);
		dw.add(forward.dyPr() * forward.sigmoid());
		return dw.stream().mapToDouble(Double::doubleValue).toArray();
	}

	@Override
	public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
		double[] dw = backwardPropagation(x, w, forwardPropagation(x, y, w));
		double[] weights = w.clone();
		double[] approx = new double[9];
		for (int i = 0; i < 9; i++) {
			weights[i] += epsilon;
			double lossPlus = forwardPropagation(x, y, weights).loss();
			weights[i] -= 2 * epsilon;
			double lossMinus = forwardPropagation(x, y, weights).loss();
			approx[i] = (lossPlus - lossMinus) / (2 * epsilon);
		}
		double[] diff = new double[9];
		for (int i = 0; i < 9; i++) diff[i] = dw[i] - approx[i];
		return norm(diff) / (norm(dw) + norm(approx));
	}

	private static double norm(double... v) {
		double s = 0;
		for (double c : v) s += pow(c, 2);
		return sqrt(s);
	}

	@Override
	public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
		double[] weights = w.clone();
		List<Double> lossPerEpoch = new ArrayList<>();
		for (int epoch = 0; epoch < epochs; epoch++) {
			List<Double> losses = new ArrayList<>();
			for (int row = 0; row < x.length; row++) {
				ForwardPass forward = forwardPropagation(x[row], y[row], weights);
				losses.add(forward.loss());
				double[] dw = backwardPropagation(x[row], weights, forward);
				for (int i = 0; i < 9; i++) weights[i] -= learningRate * dw[i];
			}
			lossPerEpoch.add(mean(losses));
		}
		return new Training(weights, toArray(lossPerEpoch));
	}

	@Override
	public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
		double[] weights = w.clone();
		double[] update = new double[9];
		List<Double> lossPerEpoch = new ArrayList<>();
		for (int epoch = 0; epoch < epochs; epoch++) {
			List<Double> losses = new ArrayList<>();
			for (int row = 0; row < x.length; row++) {
				ForwardPass forward = forwardPropagation(x[row], y[row], weights);
				losses.add(forward.loss());
				double[] dw = backwardPropagation(x[row], weights, forward);
				for (int i = 0; i < 9; i++) {
					update[i] = gamma * update[i] + learningRate * dw[i];
					weights[i] -= update[i];
				}
			}
			lossPerEpoch.add(mean(losses));
		}
		return new Training(weights, toArray(lossPerEpoch));
	}

	@Override
	public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate, double beta1,
			double beta2, double epsilon) {
		double[] weights = w.clone();
		double[] m = new double[9];
		double[] v = new double[9];
		List<Double> lossPerEpoch = new ArrayList<>();
		int t = 0;
		for (int epoch = 0; epoch < epochs; epoch++) {
			List<Double> losses = new ArrayList<>();
			for (int row = 0; row < x.length; row++) {
				ForwardPass forward = forwardPropagation(x[row], y[row], weights);
				losses.add(forward.loss());
				double[] dw = backwardPropagation(x[row], weights, forward);
				t += 1;
				for (int i = 0; i < 9; i++) {
					m[i] = beta1 * m[i] + (1 - beta1) * dw[i];
					v[i] = beta2 * v[i] + (1 - beta2) * pow(dw[i], 2);
					weights[i] -= learningRate / (sqrt(v[i] / (1 - pow(beta2, t))) + epsilon) * m[i] / (1 - pow(beta1, t));
				}
			}
			lossPerEpoch.add(mean(losses));
		}
		return new Training(weights, toArray(lossPerEpoch));
	}

	private static double mean(List<Double> numbers) {
		return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
	}

	private static double[] toArray(List<Double> numbers) {
		double[] array = new double[numbers.size()];
		for (int i = 0; i < array.length; i++) array[i] = numbers.get(i);
		return array;
	}
}
