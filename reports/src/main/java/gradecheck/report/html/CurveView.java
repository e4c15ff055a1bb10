package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;

import freemarker.template.TemplateModel;
import gradecheck.report.svg.Caption;
import gradecheck.report.svg.Line;
import gradecheck.report.svg.Line.Kind;
import gradecheck.report.svg.LineChart;
import gradecheck.report.words.Numbers;
import gradecheck.result.Curve;
import gradecheck.result.Result;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A chart of training curves.
 *
 * @param title what is trained
 * @param chart the picture
 * @param linear the same with a linear axis
 * @param sentence what one sees there, in words
 * @param rows the numbers behind it; empty where they stand with another chart
 */
record CurveView(String title, TemplateModel chart, TemplateModel linear, String sentence, List<Row> rows) {

    private static final Curve NONE = new Curve(List.of());
    private static final Kind[] RANKS = {Kind.FIRST, Kind.SECOND, Kind.THIRD};
    private static final String X_LABEL = "epoch";
    private static final String Y_LABEL = "mean loss";

    /** First all curves of the student in one chart, then each beside its reference; none where there are no curves. */
    static List<CurveView> ofAll(Result result) {
        Set<String> keys = new LinkedHashSet<>(result.referenceCurves().keySet());
        keys.addAll(result.curves().keySet());
        List<CurveView> views = new ArrayList<>();
        if (result.curves().size() > 1) {
            views.add(together(result.curves()));
        }
        for (String key : keys) {
            Curve student = result.curves().getOrDefault(key, NONE);
            Curve reference = result.referenceCurves().getOrDefault(key, NONE);
            views.add(compared(title(result, key), "curve-" + views.size(), student, reference));
        }
        return views;
    }

    private static String title(Result result, String key) {
        return result.tasks().stream()
                .filter(task -> task.id().equals(key))
                .map(task -> line(task.title()))
                .findFirst()
                .orElse(line(key));
    }

    private static CurveView together(Map<String, Curve> curves) {
        List<Line> lines = new ArrayList<>();
        curves.forEach((key, curve) -> lines.add(new Line(key, RANKS[lines.size() % RANKS.length], curve.epochLoss())));
        String sentence = "The curves of this submission in one plot, to compare how fast they fall.";
        Caption caption = new Caption("Training loss by optimizer", sentence);
        LineChart chart = new LineChart("curve-all", caption, X_LABEL, Y_LABEL, lines);
        return of("All optimizers", chart, sentence, List.of());
    }

    private static CurveView compared(String title, String id, Curve student, Curve reference) {
        List<Line> lines = List.of(
                new Line("submission", Kind.STUDENT, student.epochLoss()),
                new Line("reference", Kind.REFERENCE, reference.epochLoss()));
        String sentence = CurveWords.describe(student, reference);
        Caption caption = new Caption("Training loss, " + title, sentence);
        LineChart chart = new LineChart(id, caption, X_LABEL, Y_LABEL, lines);
        return of(title, chart, sentence, Row.ofAll(student, reference));
    }

    private static CurveView of(String title, LineChart chart, String sentence, List<Row> rows) {
        return new CurveView(
                title, Markup.trusted(chart.render()), Markup.trusted(chart.renderLinear()), sentence, rows);
    }

    record Row(String epoch, String student, String reference) {

        /** Where there are more epochs than this, the rest can be read in the file of the result. */
        private static final int MOST = 200;

        static List<Row> ofAll(Curve student, Curve reference) {
            int epochs =
                    Math.max(student.epochLoss().size(), reference.epochLoss().size());
            return IntStream.range(0, Math.min(epochs, MOST))
                    .mapToObj(i -> new Row(Integer.toString(i + 1), cell(student, i), cell(reference, i)))
                    .toList();
        }

        private static String cell(Curve curve, int i) {
            return i < curve.epochLoss().size()
                    ? Numbers.precise(curve.epochLoss().get(i))
                    : "none";
        }
    }
}
