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
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The training curves of a whole class for one optimizer.
 *
 * @param title what is trained
 * @param chart the picture
 * @param sentence what is drawn, in words
 */
record ClassCurve(String title, TemplateModel chart, String sentence) {

    private static final MathContext DIGITS = new MathContext(4);

    static List<ClassCurve> ofAll(List<Result> results) {
        Set<String> keys = new LinkedHashSet<>();
        results.forEach(result -> keys.addAll(result.curves().keySet()));
        Map<String, String> titles = new LinkedHashMap<>();
        results.forEach(result -> result.tasks().forEach(task -> titles.putIfAbsent(task.id(), task.title())));
        List<ClassCurve> charts = new ArrayList<>();
        for (String key : keys) {
            charts.add(of("class-curve-" + charts.size(), line(titles.getOrDefault(key, key)), key, results));
        }
        return charts;
    }

    private static ClassCurve of(String id, String title, String key, List<Result> results) {
        List<Curve> curves = results.stream()
                .map(result -> result.curves().get(key))
                .filter(Objects::nonNull)
                .toList();
        List<Line> lines = new ArrayList<>(rounded(curves).stream()
                .map(values -> new Line("", Kind.FAINT, values))
                .toList());
        results.stream()
                .map(result -> result.referenceCurves().get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(curve -> lines.add(new Line("reference", Kind.REFERENCE, curve.epochLoss())));
        String sentence = sentence(curves);
        LineChart chart = new LineChart(
                id, new Caption("Training loss of the class, " + title, sentence), "epoch", "mean loss", lines);
        return new ClassCurve(title, Markup.trusted(chart.render()), sentence);
    }

    /** Curves that cannot be told apart on paper are drawn once, which keeps the page of a large class small. */
    private static Set<List<Double>> rounded(List<Curve> curves) {
        Set<List<Double>> distinct = new LinkedHashSet<>();
        curves.forEach(curve ->
                distinct.add(curve.epochLoss().stream().map(ClassCurve::rounded).toList()));
        return distinct;
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
    }

    private static String sentence(List<Curve> curves) {
        long broken = curves.stream()
                .filter(curve -> !curve.epochLoss().stream().allMatch(Double::isFinite))
                .count();
        String all = Numbers.count(curves.size(), "curve", "curves");
        return broken == 0 ? all + "." : all + ", of which " + broken + " cannot be drawn to the end.";
    }
}
