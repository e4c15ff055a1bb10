package gradecheck.report.lms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table as a platform wrote it. Cells that are not changed are written again as they were found, with their quotes,
 * and so are the byte order mark, the separator and the line ends.
 */
final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String start;
    private final char separator;
    private final List<Row> rows;

    private CsvSheet(String start, char separator, List<Row> rows) {
        this.start = start;
        this.separator = separator;
        this.rows = List.copyOf(rows);
    }

    /** A cell as it stands in the file, and what it says. */
    record Cell(String raw, String value) {}

    /** The cells of a line and the end of the line, which the last may lack. */
    record Row(List<Cell> cells, String end) {

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.value().isBlank());
        }
    }

    /**
     * Reads a table whose cells are separated by commas or by semicolons, whichever there are more of in its first
     * line.
     *
     * @param text of the file
     * @return the table
     * @throws UnfitFileException where a quote is left open, or a line has more cells than the first
     */
    static CsvSheet read(String text) throws UnfitFileException {
        String start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String rest = text.substring(start.length());
        List<Row> byComma = CsvLexer.rows(rest, ',');
        List<Row> bySemicolon = CsvLexer.rows(rest, ';');
        boolean semicolon =
                bySemicolon.get(0).cells().size() > byComma.get(0).cells().size();
        CsvSheet sheet = new CsvSheet(start, semicolon ? ';' : ',', semicolon ? bySemicolon : byComma);
        for (int row = 1; row < sheet.rows.size(); row++) {
            int cells = sheet.rows.get(row).cells().size();
            if (cells > sheet.head().size()) {
                throw new UnfitFileException("row " + (row + 1) + " has " + cells + " cells, more than the "
                        + sheet.head().size() + " titles in the first row. Download the file again.");
            }
        }
        return sheet;
    }

    /** {@return the titles of the columns, without blanks around them} */
    List<String> head() {
        return rows.get(0).cells().stream().map(cell -> cell.value().strip()).toList();
    }

    /** {@return the numbers of the rows that say something, counted from 1: row 0 is the head} */
    List<Integer> body() {
        return IntStream.range(1, rows.size())
                .filter(row -> !rows.get(row).isBlank())
                .boxed()
                .toList();
    }

    /** {@return what a cell says, without blanks around it; empty where the row is too short to have it} */
    String cell(int row, int column) {
        List<Cell> cells = rows.get(row).cells();
        return column < cells.size() ? cells.get(column).value().strip() : "";
    }

    /**
     * Writes some columns, with changes.
     *
     * @param columns in order
     * @param changes new texts by row and column
     * @return the text of a file
     */
    String write(List<Integer> columns, Map<Integer, Map<Integer, String>> changes) {
        StringBuilder out = new StringBuilder(start);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Map<Integer, String> changed = changes.getOrDefault(i, Map.of());
            if (!row.isBlank() || row.cells().size() > 1) {
                List<String> cells = new ArrayList<>();
                for (int column : columns) {
                    String found = column < row.cells().size()
                            ? row.cells().get(column).raw()
                            : "";
                    String text = changed.get(column);
                    cells.add(text == null ? found : quoted(text, separator));
                }
                out.append(String.join(String.valueOf(separator), cells));
            }
            out.append(row.end());
        }
        return out.toString();
    }

    /** {@return a text as a cell, in quotes where it needs them} */
    static String quoted(String text, char separator) {
        boolean plain = text.strip().equals(text)
                && text.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
