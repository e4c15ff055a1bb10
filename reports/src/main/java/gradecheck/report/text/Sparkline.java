package gradecheck.report.text;

import gradecheck.report.words.Numbers;
import gradecheck.result.Curve;
import java.util.List;
import java.util.stream.Collectors;

/** A training curve in one line: bars of a height that tells how many decades the loss has come down. */
final class Sparkline {

    private static final String BARS = "▁▂▃▄▅▆▇";
    private static final String NOT_FINITE = "×";

    private Sparkline() {}

    /**
     * {@return for example {@code loss ▇▄▂▁ 0.5 to 0.001 in 4 epochs}; without bars where they cannot be shown, empty
     * where there is no epoch}
     *
     * @param curve of one optimizer; at most as many of its epochs as fit are drawn, the first ones
     * @param style what the terminal can show
     * @param most how many bars fit
     */
    static String of(Curve curve, Style style, int most) {
        List<Double> losses = curve.epochLoss();
        if (losses.isEmpty()) {
            return "";
        }
        String bars = style.ascii() ? "" : bars(losses.subList(0, Math.min(losses.size(), Math.max(0, most)))) + " ";
        return "loss " + bars + Numbers.brief(losses.get(0)) + " to " + Numbers.brief(losses.get(losses.size() - 1))
                + " in " + Numbers.count(losses.size(), "epoch", "epochs");
    }

    private static String bars(List<Double> losses) {
        double low = losses.stream()
                .filter(Sparkline::isOnScale)
                .mapToDouble(Math::log)
                .min()
                .orElse(0);
        double high = losses.stream()
                .filter(Sparkline::isOnScale)
                .mapToDouble(Math::log)
                .max()
                .orElse(0);
        return losses.stream().map(loss -> bar(loss, low, high)).collect(Collectors.joining());
    }

    private static boolean isOnScale(double loss) {
        return loss > 0 && Double.isFinite(loss);
    }

    private static String bar(double loss, double low, double high) {
        if (!Double.isFinite(loss)) {
            return NOT_FINITE;
        }
        int highest = BARS.length() - 1;
        double height = high > low && loss > 0 ? (Math.log(loss) - low) / (high - low) * highest : 0;
        return String.valueOf(BARS.charAt((int) Math.round(height)));
    }
}
