package gradecheck.report.lms;

import java.util.ArrayList;
import java.util.List;

/** Takes the text of a table apart as RFC 4180 has it, with any kind of line end, and loses no character of it. */
final class CsvLexer {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<CsvSheet.Row> rows = new ArrayList<>();
    private int at;

    private CsvLexer(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** {@return the rows, at least one; a line end at the end of the text begins no further row} */
    static List<CsvSheet.Row> rows(String text, char separator) throws UnfitFileException {
        CsvLexer lexer = new CsvLexer(text, separator);
        do {
            lexer.row();
        } while (lexer.at < text.length());
        return lexer.rows;
    }

    private void row() throws UnfitFileException {
        List<CsvSheet.Cell> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        String end = "";
        if (at < text.length()) {
            end = text.startsWith("\r\n", at) ? "\r\n" : text.substring(at, at + 1);
            at += end.length();
        }
        rows.add(new CsvSheet.Row(List.copyOf(cells), end));
    }

    /** What stands behind a closing quote belongs to the cell, as spreadsheets read it. */
    private CsvSheet.Cell cell() throws UnfitFileException {
        int start = at;
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == QUOTE) {
            at++;
            quotedPart(value);
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            value.append(text.charAt(at++));
        }
        return new CsvSheet.Cell(text.substring(start, at), value.toString());
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void quotedPart(StringBuilder value) throws UnfitFileException {
        int row = rows.size() + 1;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                value.append(QUOTE);
                at++;
            } else {
                return;
            }
        }
        throw new UnfitFileException(
                "a quote that begins in row " + row + " is never closed. Download the file again.");
    }
}
