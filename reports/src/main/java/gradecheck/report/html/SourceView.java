package gradecheck.report.html;

import static gradecheck.report.words.Legible.line;
import static gradecheck.report.words.Legible.text;

import gradecheck.report.words.Numbers;
import gradecheck.result.Sources;
import gradecheck.result.Sources.File;
import gradecheck.result.Sources.Marker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the student's files.
 *
 * @param path of the file
 * @param size how long it is, in words
 * @param open whether it is shown unfolded
 * @param marked the lines that something is said of
 * @param lines the text, as far as it is shown
 * @param rest sentences on what is not shown; none where all is
 */
record SourceView(String path, String size, boolean open, List<Line> marked, List<Line> lines, List<String> rest) {

    /** Of one file; no more than that is read on a page. */
    private static final int MOST_LINES = 2_000;

    static List<SourceView> ofAll(Sources sources) {
        List<SourceView> views = new ArrayList<>();
        for (File file : sources.files()) {
            views.add(of(file, "source-" + views.size()));
        }
        return views;
    }

    /** Says how many files are missing; empty where none is. */
    static String leftOut(Sources sources) {
        return sources.leftOut() == 0
                ? ""
                : Numbers.count(sources.leftOut(), "further file is", "further files are") + " not shown.";
    }

    private static SourceView of(File file, String anchor) {
        Map<Integer, List<String>> remarks = new LinkedHashMap<>();
        for (Marker marker : file.markers()) {
            remarks.computeIfAbsent(marker.line(), fresh -> new ArrayList<>()).add(text(marker.message()));
        }
        List<String> all = file.text().lines().toList();
        List<Line> lines = new ArrayList<>();
        for (String each : all.subList(0, Math.min(all.size(), MOST_LINES))) {
            int number = lines.size() + 1;
            lines.add(new Line(
                    Integer.toString(number),
                    anchor + "-" + number,
                    text(each),
                    remarks.getOrDefault(number, List.of())));
        }
        return new SourceView(
                line(file.path()),
                Numbers.count(all.size(), "line", "lines"),
                !file.markers().isEmpty(),
                lines.stream().filter(each -> !each.remarks().isEmpty()).toList(),
                lines,
                rest(all.size() - lines.size(), file.markers()));
    }

    private static List<String> rest(int count, List<Marker> markers) {
        if (count == 0) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Numbers.count(count, "further line is", "further lines are") + " not shown.");
        markers.stream()
                .filter(marker -> marker.line() > MOST_LINES)
                .forEach(marker -> sentences.add("Line " + marker.line() + ": " + text(marker.message())));
        return sentences;
    }

    /**
     * One line.
     *
     * @param number counted from 1
     * @param anchor of it on the page
     * @param text of it
     * @param remarks what there is to say of it
     */
    record Line(String number, String anchor, String text, List<String> remarks) {}
}
