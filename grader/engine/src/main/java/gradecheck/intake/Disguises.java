package gradecheck.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what makes a source read differently from what it does, for a person to look at: text that changes its
 * direction, code that looks like a comment, names with invisible or borrowed letters. None of it is wrong in itself.
 */
final class Disguises {

    private static final Pattern DIRECTION = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    /** An escape is one only behind an even number of backslashes. */
    private static final String ESCAPE = "(?<!\\\\)(?:\\\\\\\\)*+\\\\u++00";

    private static final Pattern ENDS_A_LINE = Pattern.compile(ESCAPE + "0[aAdD]");
    private static final Pattern ENDS_A_COMMENT = Pattern.compile(ESCAPE + "2[aAfF]");
    private static final Pattern ENDS_A_TEXT = Pattern.compile(ESCAPE + "(?:22|5[cC])");
    private static final Pattern BEGINS_SOMETHING = Pattern.compile(ESCAPE + "(?:0[aAdD]|2[27aAfF]|5[cC])");

    private final String path;
    private final String text;
    private final Remarks remarks;
    private final int[] lineStarts;
    private final Map<String, String> names = new HashMap<>();

    private Disguises(SourceFile source, Remarks remarks) {
        this.path = source.path();
        this.text = source.text();
        this.remarks = remarks;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** Remarks what is found in a source. */
    static void remark(SourceFile source, Remarks remarks) {
        Disguises disguises = new Disguises(source, remarks);
        disguises.find(DIRECTION, 0, source.text().length(), remarks::turned);
        if (source.text().contains("\\u")) {
            disguises.remarkEscapes();
        }
        disguises.remarkNames();
    }

    private String at(int offset) {
        int index = Arrays.binarySearch(lineStarts, offset);
        return path + ":" + (index < 0 ? -index - 1 : index + 1);
    }

    private void find(Pattern pattern, int start, int end, Consumer<String> told) {
        Matcher matcher = pattern.matcher(text).region(start, end);
        matcher.results().map(match -> at(match.start())).distinct().forEach(told);
    }

    private void remarkEscapes() {
        int codeStart = 0;
        int i = 0;
        while (i < text.length()) {
            int end = JavaText.endOfNonCode(text, i);
            if (end == i) {
                i++;
            } else {
                find(BEGINS_SOMETHING, codeStart, i, remarks::hiddenCode);
                if (text.charAt(i) != '\'') {
                    find(whatEnds(i), i, end, remarks::hiddenCode);
                }
                i = end;
                codeStart = end;
            }
        }
        find(BEGINS_SOMETHING, codeStart, text.length(), remarks::hiddenCode);
    }

    private Pattern whatEnds(int start) {
        if (text.startsWith("//", start)) {
            return ENDS_A_LINE;
        }
        return text.startsWith("/*", start) ? ENDS_A_COMMENT : ENDS_A_TEXT;
    }

    private void remarkNames() {
        String code = new JavaText(text).code();
        int i = 0;
        while (i < code.length()) {
            int end = i;
            if (Character.isJavaIdentifierStart(code.codePointAt(i))) {
                while (end < code.length() && Character.isJavaIdentifierPart(code.codePointAt(end))) {
                    end += Character.charCount(code.codePointAt(end));
                }
                remarkName(code.substring(i, end), i);
            } else {
                end += Character.charCount(code.codePointAt(i));
            }
            i = end;
        }
    }

    private void remarkName(String name, int offset) {
        if (name.codePoints().anyMatch(LookAlikes::isInvisible)) {
            remarks.invisible(at(offset));
            return;
        }
        String before = names.putIfAbsent(LookAlikes.skeleton(name), name);
        String pretenders = LookAlikes.pretenders(name);
        if (before != null && !before.equals(name)) {
            remarks.lookAlike(at(offset) + " '" + name + "' and '" + before + "'");
        } else if (before == null && !pretenders.isEmpty()) {
            remarks.lookAlike(at(offset) + " '" + name + "' (" + pretenders + ")");
        }
    }
}
