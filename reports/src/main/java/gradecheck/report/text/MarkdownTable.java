package gradecheck.report.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown: the first column to the left, all others to the right. */
final class MarkdownTable {

    private final int columns;
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... titles) {
        this.columns = titles.length;
        row(titles);
        lines.add("|---|" + String.join("", Collections.nCopies(columns - 1, "---:|")));
    }

    MarkdownTable row(String... cells) {
        if (cells.length != columns) {
            throw new IllegalArgumentException("a row must have " + columns + " cells, had " + cells.length);
        }
        StringBuilder line = new StringBuilder("|");
        for (String cell : cells) {
            line.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        lines.add(line.toString());
        return this;
    }

    /** A row of a rate: its words, counts, percent and interval. */
    MarkdownTable row(String words, Rate rate) {
        return row(words, rate.counts(), rate.percent(), rate.interval());
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
