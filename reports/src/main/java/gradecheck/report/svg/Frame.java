package gradecheck.report.svg;

/** The part of the paper that is drawn on, between its axes. */
record Frame(double left, double top, double right, double bottom) {

    double x(Scale scale, double value) {
        return left + scale.position(value) * (right - left);
    }

    double y(Scale scale, double value) {
        return bottom - scale.position(value) * (bottom - top);
    }

    void border(SvgText svg) {
        svg.path("axis", "M" + at(left, top) + "L" + at(left, bottom) + "L" + at(right, bottom));
    }

    /** What a pointer moves over. */
    void field(SvgText svg) {
        svg.empty("rect", "class", "field", "x", left, "y", top, "width", right - left, "height", bottom - top);
    }

    void xAxis(SvgText svg, Scale scale, String label) {
        border(svg);
        for (Tick tick : scale.ticks()) {
            svg.words(tick.label(), "tick", x(scale, tick.value()), bottom + 17, "middle");
        }
        svg.words(label, "axis-label", (left + right) / 2, bottom + 38, "middle");
    }

    void yAxis(SvgText svg, Scale scale, String label) {
        for (Tick tick : scale.ticks()) {
            double y = y(scale, tick.value());
            svg.path("grid", "M" + at(left, y) + "L" + at(right, y));
            svg.words(tick.label(), "tick", left - 7, y + 4, "end");
        }
        svg.open("g", "transform", "translate(12 " + SvgText.number((top + bottom) / 2) + ") rotate(-90)")
                .words(label, "axis-label", 0, 0, "middle")
                .close("g");
    }

    private static String at(double x, double y) {
        return SvgText.number(x) + " " + SvgText.number(y);
    }
}
