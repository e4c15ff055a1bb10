package backprop;

import java.util.Arrays;

/*
 * Chloe, homework "backpropagation from scratch"
 *
 * I rewrote some of the formulas before coding them:
 *   sigmoid(z) = (1 + tanh(z/2)) / 2          no overflow on either side
 *   tanh'(z)   = 1 / cosh(z)^2
 *   sig'       = sig - sig^2
 * and I walk the graph backwards node by node instead of using the
 * nine closed formulas (fp17 first, fp1 last).
 */
public class Backpropagation implements BackpropagationAssignment {

  public double sigmoid(double z) {
    return 0.5 * (1.0 + Math.tanh(0.5 * z));
  }

  public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
    final double fp3 = w[1] * x[1] + w[0] * x[0];
    final double fp6 = Math.exp(w[5] + Math.pow(fp3, 2));
    final double fp8 = Math.tanh(w[6] + fp6);
    final double fp13 = w[4] * x[4] + w[3] * x[3];
    final double fp14 = fp13 * Math.sin(x[2] * w[2]);
    final double fp16 = sigmoid(w[7] + fp14);
    final double yPredicted = fp16 * w[8] + fp8;

    final double loss = Math.pow(yPredicted - y, 2);
    final double slope = 2 * (yPredicted - y);     // = -2 (y - y')
    return new ForwardPass(fp6, fp8, fp16, loss, slope);
  }

  public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
    final double[] dw = new double[9];
    final double up = forward.dyPr();

    // y' = fp8 + fp17, fp17 = w9 fp16
    dw[8] = forward.sigmoid() * up;
    final double dFp16 = w[8] * up;

    // sigmoid branch, going down
    final double dFp15 = dFp16 * (forward.sigmoid() - forward.sigmoid() * forward.sigmoid());
    dw[7] = dFp15;
    final double fp9 = x[2] * w[2];
    final double dFp13 = dFp15 * Math.sin(fp9);
    dw[4] = x[4] * dFp13;
    dw[3] = x[3] * dFp13;
    final double dFp12 = dFp15 * (w[4] * x[4] + w[3] * x[3]);
    final double dFp9 = dFp12 * Math.cos(fp9);
    dw[2] = x[2] * dFp9;

    // tanh branch, going down
    final double cosh = Math.cosh(w[6] + forward.exp());
    final double dFp7 = up / (cosh * cosh);
    dw[6] = dFp7;
    final double dFp5 = forward.exp() * dFp7;
    dw[5] = dFp5;
    final double dFp3 = dFp5 * 2 * (w[1] * x[1] + w[0] * x[0]);
    dw[1] = x[1] * dFp3;
    dw[0] = x[0] * dFp3;

    return dw;
  }

  public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
    final double[] byBackprop = backwardPropagation(x, w, forwardPropagation(x, y, w));
    double squaredDistance = 0, squaredA = 0, squaredB = 0;

    final double[] moved = Arrays.copyOf(w, w.length);
    for (int k = 0; k < moved.length; ++k) {
      moved[k] = w[k] + epsilon;
      final double right = forwardPropagation(x, y, moved).loss();
      moved[k] = w[k] - epsilon;
      final double left = forwardPropagation(x, y, moved).loss();
      moved[k] = w[k];                             // put it back!

      final double approx = 0.5 * (right - left) / epsilon;
      squaredDistance += Math.pow(byBackprop[k] - approx, 2);
      squaredA += Math.pow(byBackprop[k], 2);
      squaredB += Math.pow(approx, 2);
    }
    return Math.sqrt(squaredDistance) / (Math.sqrt(squaredA) + Math.sqrt(squaredB));
  }

  public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
    final double[] wNow = Arrays.copyOf(w, w.length);
    final double[] history = new double[epochs];
    for (int e = 0; e < epochs; ++e) {
      for (int j = 0; j < y.length; ++j) {
        final ForwardPass pass = forwardPropagation(x[j], y[j], wNow);
        final double[] grad = backwardPropagation(x[j], wNow, pass);
        history[e] += pass.loss() / y.length;
        for (int k = 0; k < 9; ++k) wNow[k] -= grad[k] * learningRate;
      }
    }
    return new Training(wNow, history);
  }

  public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
    final double[] wNow = Arrays.copyOf(w, w.length);
    final double[] history = new double[epochs];
    // I keep minus the velocity, then the update is a plain sum
    final double[] push = new double[9];
    for (int e = 0; e < epochs; ++e) {
      for (int j = 0; j < y.length; ++j) {
        final ForwardPass pass = forwardPropagation(x[j], y[j], wNow);
        final double[] grad = backwardPropagation(x[j], wNow, pass);
        history[e] += pass.loss() / y.length;
        for (int k = 0; k < 9; ++k) {
          push[k] = gamma * push[k] - learningRate * grad[k];
          wNow[k] += push[k];
        }
      }
    }
    return new Training(wNow, history);
  }

  /** The more efficient order of computation from the end of section 2 of the Adam paper. */
  public Training adam(double[][] x, double[] y, double[] w, int epochs,
                       double learningRate, double beta1, double beta2, double epsilon) {
    final double[] wNow = Arrays.copyOf(w, w.length);
    final double[] history = new double[epochs];
    final double[] first = new double[9], second = new double[9];
    double beta1Power = 1, beta2Power = 1;
    for (int e = 0; e < epochs; ++e) {
      for (int j = 0; j < y.length; ++j) {
        final ForwardPass pass = forwardPropagation(x[j], y[j], wNow);
        final double[] grad = backwardPropagation(x[j], wNow, pass);
        history[e] += pass.loss() / y.length;

        beta1Power *= beta1;
        beta2Power *= beta2;
        final double rate = learningRate * Math.sqrt(1 - beta2Power) / (1 - beta1Power);
        for (int k = 0; k < 9; ++k) {
          first[k] += (1 - beta1) * (grad[k] - first[k]);
          second[k] += (1 - beta2) * (grad[k] * grad[k] - second[k]);
          wNow[k] -= rate * first[k] / (Math.sqrt(second[k]) + epsilon);
        }
      }
    }
    return new Training(wNow, history);
  }
}
