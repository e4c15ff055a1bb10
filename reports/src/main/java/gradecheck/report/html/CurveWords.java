package gradecheck.report.html;

import gradecheck.report.words.Numbers;
import gradecheck.result.Curve;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Says in words what a chart of a training curve shows, for those who do not see it. */
final class CurveWords {

    private CurveWords() {}

    static String describe(Curve student, Curve reference) {
        List<String> sentences = new ArrayList<>(submission(student.epochLoss()));
        if (!reference.epochLoss().isEmpty()) {
            int last = reference.epochLoss().size();
            sentences.add("The reference ends at " + at(reference.epochLoss(), last) + ".");
        }
        return String.join(" ", sentences);
    }

    private static List<String> submission(List<Double> values) {
        if (values.isEmpty()) {
            return List.of("The submission gave no curve.");
        }
        int[] finite = epochs(values, Double::isFinite);
        if (finite.length == 0) {
            return List.of("The curve of the submission is not finite in any epoch.");
        }
        int last = finite[finite.length - 1];
        List<String> sentences = new ArrayList<>();
        sentences.add("The submission goes from " + at(values, finite[0]) + " to " + at(values, last) + ".");
        int[] broken = epochs(values, value -> !Double.isFinite(value));
        if (broken.length > 0 && broken.length == values.size() - last) {
            sentences.add("It is not finite from epoch " + broken[0] + " on.");
        } else if (broken.length > 0) {
            String count = Numbers.count(broken.length, "epoch", "epochs");
            sentences.add("It is not finite in " + count + ", first in epoch " + broken[0] + ".");
        }
        if (epochs(values, value -> Double.isFinite(value) && value <= 0).length > 0) {
            sentences.add("Values of zero or below are not drawn, since the axis is logarithmic.");
        }
        return sentences;
    }

    /** The epochs of which something holds, counted from 1. */
    private static int[] epochs(List<Double> values, DoublePredicate which) {
        return IntStream.rangeClosed(1, values.size())
                .filter(epoch -> which.test(values.get(epoch - 1)))
                .toArray();
    }

    private static String at(List<Double> values, int epoch) {
        return Numbers.brief(values.get(epoch - 1)) + " in epoch " + epoch;
    }
}
