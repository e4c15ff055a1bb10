package gradecheck.report.github;

import gradecheck.report.words.Legible;
import gradecheck.report.words.Mark;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Text of any origin within a line of Markdown. GitHub takes addresses, mentions and references out of plain text even
 * where it is escaped, and out of code never.
 */
final class MarkdownText {

    private static final int LONGEST = 500;

    /** Words and what stands between them, without a character that means something in Markdown. */
    private static final Pattern PLAIN = Pattern.compile(
            "\\p{L}(?:[\\p{L}\\p{N} ()';%=]|[,.:](?= |$)|-(?=\\p{L}))*+", Pattern.UNICODE_CHARACTER_CLASS);

    /** What GitHub may take for a commit. */
    private static final Pattern COMMIT = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])[0-9a-f]{7,}(?![\\p{L}\\p{N}])");

    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownText() {}

    /** {@return a title or a name: as it is where it is plain words, else as code} */
    static String words(String text) {
        String line = line(text);
        return PLAIN.matcher(line).matches() && !COMMIT.matcher(line).find() ? line : asCode(line);
    }

    /** {@return text as code; nothing for no text} */
    static String code(String text) {
        return asCode(line(text));
    }

    /** {@return the sign and the word of a status} */
    static String mark(Mark mark) {
        String sign = switch (mark.tone()) {
            case GOOD -> "✅";
            case MIXED -> "⚠️";
            case BAD -> "❌";
            case QUIET -> "➖";
            case FAULT -> "🛑";
        };
        return sign + " " + mark.word();
    }

    /** {@return the same without bars, which would end the cell of a table even within code} */
    static String cell(String markdown) {
        return markdown.replace('|', '¦');
    }

    private static String line(String text) {
        return Shortened.of(Legible.line(text.replaceAll("\\s+", " ").strip()), LONGEST);
    }

    private static String asCode(String line) {
        if (line.isEmpty()) {
            return "";
        }
        int longest = TICKS.matcher(line)
                .results()
                .mapToInt(run -> run.end() - run.start())
                .max()
                .orElse(0);
        String fence = IntStream.rangeClosed(0, longest).mapToObj(i -> "`").reduce("", String::concat);
        return fence + " " + line + " " + fence;
    }
}
