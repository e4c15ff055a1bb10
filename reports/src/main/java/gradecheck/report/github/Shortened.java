package gradecheck.report.github;

/** Text that may be of any length, up to a limit. */
final class Shortened {

    private Shortened() {}

    /** {@return the text, or its beginning with dots where it has more characters than that} */
    static String of(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + " ...";
    }
}
