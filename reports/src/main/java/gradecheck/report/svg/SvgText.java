package gradecheck.report.svg;

import gradecheck.report.words.Legible;
import java.math.BigDecimal;

/** Writes SVG elements one after the other, with text and attributes escaped. */
final class SvgText {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are given as name, value, name, value. */
    SvgText open(String element, Object... attributes) {
        tag(element, attributes).append(">");
        return this;
    }

    SvgText close(String element) {
        out.append("</").append(element).append(">");
        return this;
    }

    SvgText empty(String element, Object... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    SvgText path(String styleClass, String points) {
        return empty("path", "class", styleClass, "d", points);
    }

    /** Writes words; the anchor says which part of them lies at x: start, middle or end. */
    SvgText words(String words, String styleClass, double x, double y, String anchor) {
        return text("text", words, "class", styleClass, "x", x, "y", y, "text-anchor", anchor);
    }

    /** Opens the outermost element with what a screen reader says of it. */
    SvgText image(String id, int width, int height, Caption caption) {
        String size = "0 0 " + width + " " + height;
        String labels = id + "-title " + id + "-desc";
        return open("svg", "class", "chart", "viewBox", size, "role", "img", "aria-labelledby", labels)
                .text("title", caption.title(), "id", id + "-title")
                .text("desc", caption.description(), "id", id + "-desc");
    }

    /** A coordinate with at most one decimal. */
    static String number(double coordinate) {
        return BigDecimal.valueOf(Math.round(coordinate * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private SvgText text(String element, String text, Object... attributes) {
        open(element, attributes);
        out.append(escaped(text));
        return close(element);
    }

    private StringBuilder tag(String element, Object... attributes) {
        out.append("<").append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Double coordinate ? number(coordinate) : value.toString();
            out.append(" ")
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(text))
                    .append("\"");
        }
        return out;
    }

    private static String escaped(String text) {
        return Legible.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
