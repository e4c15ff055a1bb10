package backprop;

// Übungsblatt 4, Aufgabe 2 - Emil (zusammen mit niemandem)
// Die Zwischenergebnisse des Vorwärtsdurchlaufs merke ich mir in Feldern,
// dann muss ich sie für den Rückwärtsdurchlauf nicht noch einmal ausrechnen.
class Backpropagation implements BackpropagationAssignment {

	private double summe;      // w1 f1 + w2 f2
	private double faktor;     // w4 f4 + w5 f5
	private double sinus, kosinus;
	private double e, th, sig;

	// Größen der Optimierer, werden bei jedem Aufruf zurückgesetzt
	private double[] gewichte, geschwindigkeit, mittel, streuung;
	private double[] verlauf;

	@Override
	public double sigmoid(double z) {
		// für große z liefe e^z über, deshalb der zweite Fall
		if (z > 30)
			return 1 / (1 + Math.exp(-z));
		return Math.exp(z) / (1 + Math.exp(z));
	}

	@Override
	public ForwardPass forwardPropagation(double[] x, double y, double[] w) {
		summe = w[0] * x[0] + w[1] * x[1];
		faktor = w[3] * x[3] + w[4] * x[4];
		sinus = Math.sin(w[2] * x[2]);
		kosinus = Math.cos(w[2] * x[2]);
		e = Math.exp(summe * summe + w[5]);
		th = Math.tanh(e + w[6]);
		sig = sigmoid(sinus * faktor + w[7]);
		double abweichung = y - (th + w[8] * sig);
		return new ForwardPass(e, th, sig, abweichung * abweichung, -2 * abweichung);
	}

	@Override
	public double[] backwardPropagation(double[] x, double[] w, ForwardPass forward) {
		double dw7 = forward.dyPr() * (1 - th) * (1 + th);
		double dw6 = dw7 * e;
		double dw8 = forward.dyPr() * w[8] * sig * (1 - sig);
		return new double[] { dw6 * 2 * summe * x[0], dw6 * 2 * summe * x[1],
				dw8 * faktor * kosinus * x[2], dw8 * sinus * x[3], dw8 * sinus * x[4],
				dw6, dw7, dw8, forward.dyPr() * sig };
	}

	@Override
	public double gradientChecking(double[] x, double y, double[] w, double epsilon) {
		// erst der Gradient, denn die Felder ändern sich gleich
		double[] a = backwardPropagation(x, w, forwardPropagation(x, y, w));
		double zaehler = 0, normA = 0, normB = 0;
		for (int i = 0; i < 9; i++) {
			double[] v = w.clone();
			v[i] = w[i] + epsilon;
			double oben = forwardPropagation(x, y, v).loss();
			v[i] = w[i] - epsilon;
			double unten = forwardPropagation(x, y, v).loss();
			double b = (oben - unten) / (2 * epsilon);
			zaehler += (a[i] - b) * (a[i] - b);
			normA += a[i] * a[i];
			normB += b * b;
		}
		return Math.sqrt(zaehler) / (Math.sqrt(normA) + Math.sqrt(normB));
	}

	private void neuAnfangen(double[] w, int epochs) {
		gewichte = w.clone();
		geschwindigkeit = new double[9];
		mittel = new double[9];
		streuung = new double[9];
		verlauf = new double[epochs];
	}

	@Override
	public Training vanilla(double[][] x, double[] y, double[] w, int epochs, double learningRate) {
		neuAnfangen(w, epochs);
		for (int ep = 0; ep < epochs; ep++) {
			for (int n = 0; n < x.length; n++) {
				ForwardPass f = forwardPropagation(x[n], y[n], gewichte);
				verlauf[ep] += f.loss();
				double[] g = backwardPropagation(x[n], gewichte, f);
				for (int i = 0; i < 9; i++)
					gewichte[i] -= learningRate * g[i];
			}
			verlauf[ep] /= x.length;
		}
		return new Training(gewichte, verlauf);
	}

	@Override
	public Training momentum(double[][] x, double[] y, double[] w, int epochs, double learningRate, double gamma) {
		neuAnfangen(w, epochs);
		for (int ep = 0; ep < epochs; ep++) {
			for (int n = 0; n < x.length; n++) {
				ForwardPass f = forwardPropagation(x[n], y[n], gewichte);
				verlauf[ep] += f.loss();
				double[] g = backwardPropagation(x[n], gewichte, f);
				for (int i = 0; i < 9; i++) {
					geschwindigkeit[i] = gamma * geschwindigkeit[i] + learningRate * g[i];
					gewichte[i] -= geschwindigkeit[i];
				}
			}
			verlauf[ep] /= x.length;
		}
		return new Training(gewichte, verlauf);
	}

	@Override
	public Training adam(double[][] x, double[] y, double[] w, int epochs, double learningRate, double beta1,
			double beta2, double epsilon) {
		neuAnfangen(w, epochs);
		int schritt = 0; // zählt über alle Epochen hinweg
		for (int ep = 0; ep < epochs; ep++) {
			for (int n = 0; n < x.length; n++) {
				schritt++;
				ForwardPass f = forwardPropagation(x[n], y[n], gewichte);
				verlauf[ep] += f.loss();
				double[] g = backwardPropagation(x[n], gewichte, f);
				for (int i = 0; i < 9; i++) {
					mittel[i] = beta1 * mittel[i] + (1 - beta1) * g[i];
					streuung[i] = beta2 * streuung[i] + (1 - beta2) * g[i] * g[i];
					double m = mittel[i] / (1 - Math.pow(beta1, schritt));
					double v = streuung[i] / (1 - Math.pow(beta2, schritt));
					gewichte[i] -= learningRate * m / (Math.sqrt(v) + epsilon);
				}
			}
			verlauf[ep] /= x.length;
		}
		return new Training(gewichte, verlauf);
	}
}
