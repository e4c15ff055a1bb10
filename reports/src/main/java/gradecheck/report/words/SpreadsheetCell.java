package gradecheck.report.words;

import java.util.regex.Pattern;

/** Text that somebody else wrote, as a cell that no spreadsheet takes for a formula. */
public final class SpreadsheetCell {

    /**
     * What starts a formula, the last four in spreadsheets of Chinese, Japanese and Korean; also behind blanks, and
     * behind the semicolon or tab at which spreadsheets of many countries split cells.
     */
    private static final Pattern START_OF_FORMULA =
            Pattern.compile("(^|[;\\t])([\\s\\p{Z}]*+)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private SpreadsheetCell() {}

    /**
     * Guards a text by an apostrophe before each place at which a spreadsheet would take it for a formula.
     *
     * @param text any characters at all
     * @return the same text to look at, on one line
     */
    public static String guarded(String text) {
        return Legible.line(START_OF_FORMULA.matcher(text).replaceAll("$1$2'"));
    }
}
