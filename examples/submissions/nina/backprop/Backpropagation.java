package backprop;

public class Backpropagation implements BackpropagationAssignment
{
    public double sigmoid(double z)
    {
        return 1.0 / (1.0 + Math.exp(-z));
    }

    public ForwardPass forwardPropagation(double[] x, double y, double[] w)
    {
        double exp = Math.exp((w[0]*x[0] + w[1]*x[1]) * (w[0]*x[0] + w[1]*x[1]) + w[5]);
        double tanh = Math.tanh(exp + w[6]);
        double sig = sigmoid(Math.sin(w[2]*x[2]) * (w[3]*x[3] + w[4]*x[4]) + w[7]);
        double r = y - (tanh + w[8]*sig);
        return new ForwardPass(exp, tanh, sig, r*r, -2*r);
    }

    public double[] backwardPropagation(double[] x, double[] w, ForwardPass fp)
    {
        double[] d = new double[9];
        double u = w[0]*x[0] + w[1]*x[1];
        d[6] = fp.dyPr() * (1 - fp.tanh()*fp.tanh());
        d[5] = d[6] * fp.exp();
        d[1] = d[5] * 2*u * x[1];
        d[0] = d[5] * 2*u * x[0];
        d[8] = fp.dyPr() * fp.sigmoid();
        d[7] = fp.dyPr() * w[8] * fp.sigmoid() * (1 - fp.sigmoid());
        d[4] = d[7] * Math.sin(w[2]*x[2]) * x[4];
        d[3] = d[7] * Math.sin(w[2]*x[2]) * x[3];
        d[2] = d[7] * (w[3]*x[3] + w[4]*x[4]) * Math.cos(w[2]*x[2]) * x[2];
        return d;
    }

    public double gradientChecking(double[] x, double y, double[] w, double epsilon)
    {
        double[] a = backwardPropagation(x, w, forwardPropagation(x, y, w));
        double[] b = new double[9];
        int i = 0;
        while (i < 9)
        {
            double[] plus = w.clone();
            plus[i] += epsilon;
            double[] minus = w.clone();
            minus[i] -= epsilon;
            b[i] = (forwardPropagation(x, y, plus).loss() - forwardPropagation(x, y, minus).loss()) / (2*epsilon);
        }

        double ab = 0;
        double aa = 0;
        double bb = 0;
        i = 0;
        while (i < 9)
        {
            ab += (a[i] - b[i]) * (a[i] - b[i]);
            aa += a[i] * a[i];
            bb += b[i] * b[i];
            i++;
        }
        return Math.sqrt(ab) / (Math.sqrt(aa) + Math.sqrt(bb));
    }

    public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate)
    {
        double[] weights = w.clone();
        double[] loss = new double[epochs];
        int epoch = 0;
        while (epoch < epochs)
        {
            int n = 0;
            while (n < x.length)
            {
                ForwardPass fp = forwardPropagation(x[n], y[n], weights);
                double[] d = backwardPropagation(x[n], weights, fp);
                loss[epoch] += fp.loss();
                int i = 0;
                while (i < 9)
                {
                    weights[i] -= learningRate * d[i];
                    i++;
                }
                n++;
            }
            loss[epoch] /= x.length;
            epoch++;
        }
        return new Training(weights, loss);
    }

    public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma)
    {
        double[] weights = w.clone();
        double[] speed = new double[9];
        double[] loss = new double[epochs];
        int epoch = 0;
        while (epoch < epochs)
        {
            int n = 0;
            while (n < x.length)
            {
                ForwardPass fp = forwardPropagation(x[n], y[n], weights);
                double[] d = backwardPropagation(x[n], weights, fp);
                loss[epoch] += fp.loss();
                int i = 0;
                while (i < 9)
                {
                    speed[i] = gamma*speed[i] + learningRate*d[i];
                    weights[i] -= speed[i];
                    i++;
                }
                n++;
            }
            loss[epoch] /= x.length;
            epoch++;
        }
        return new Training(weights, loss);
    }

    public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate,
                         double beta1, double beta2, double epsilon)
    {
        double[] weights = w.clone();
        double[] m = new double[9];
        double[] v = new double[9];
        double[] loss = new double[epochs];
        int t = 0;
        int epoch = 0;
        while (epoch < epochs)
        {
            int n = 0;
            while (n < x.length)
            {
                ForwardPass fp = forwardPropagation(x[n], y[n], weights);
                double[] d = backwardPropagation(x[n], weights, fp);
                loss[epoch] += fp.loss();
                t++;
                int i = 0;
                while (i < 9)
                {
                    m[i] = beta1*m[i] + (1 - beta1)*d[i];
                    v[i] = beta2*v[i] + (1 - beta2)*d[i]*d[i];
                    weights[i] -= learningRate * (m[i] / (1 - Math.pow(beta1, t)))
                            / (Math.sqrt(v[i] / (1 - Math.pow(beta2, t))) + epsilon);
                    i++;
                }
                n++;
            }
            loss[epoch] /= x.length;
            epoch++;
        }
        return new Training(weights, loss);
    }
}
