package gradecheck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of a Java source without compiling it. Comments, text and character literals are blanked out first,
 * so that what is written in them is not taken for code.
 */
public final class JavaText {

    /** The patterns take linear time, whatever a student hands in. */
    private static final Pattern PACKAGE = Pattern.compile("\\s*+package\\s++([\\p{L}\\p{N}_.$\\s]++);");

    private static final Pattern IMPLEMENTED = Pattern.compile("\\bimplements\\b[^{;]*+");
    private static final Pattern TEST_IMPORT =
            Pattern.compile("\\bimport\\s+(static\\s+)?org\\s*\\.\\s*(junit|assertj|testng|hamcrest)\\b");
    private static final Pattern DECLARATION =
            Pattern.compile("\\b(?:class|interface|record|enum)\\s+([\\p{L}_$][\\p{L}\\p{N}_$]*)");

    private static final Pattern NAMES = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.]*+");

    /** Longer names with dots are cut; nobody has a package of that depth. */
    private static final int MAX_NAME = 255;

    private final String code;

    /**
     * Reads a source.
     *
     * @param text of the source
     */
    public JavaText(String text) {
        this.code = blank(text);
    }

    /** {@return what can be told of a file; nothing where it cannot be read as text} */
    static JavaText peek(Content file) {
        try {
            return new JavaText(TextReader.read(file, "", new ArrayList<>()));
        } catch (IOException | TextReader.NotTextException e) {
            // What is wrong with the file is said when its submission is read.
            return new JavaText("");
        }
    }

    /** {@return the text with blanks where no code is} */
    String code() {
        return code;
    }

    /** {@return the package it declares; empty for the unnamed one} */
    public String packageName() {
        Matcher matcher = PACKAGE.matcher(code);
        return matcher.lookingAt() ? matcher.group(1).replaceAll("\\s", "") : "";
    }

    /** {@return the offset behind its package declaration; 0 where it has none} */
    public int endOfPackage() {
        Matcher matcher = PACKAGE.matcher(code);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** {@return whether it uses a test library} */
    boolean isTest() {
        return TEST_IMPORT.matcher(code).find();
    }

    /** {@return the simple names of all types it declares, nested ones too} */
    public Set<String> declaredTypes() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = DECLARATION.matcher(code);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /**
     * {@return all names in its code, and of names with dots like {@code a.b.C} also {@code a}, {@code a.b}, {@code C}}
     */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        NAMES.matcher(code).results().forEach(match -> {
            String name = match.group();
            int end = Math.min(name.length(), MAX_NAME);
            for (int start = 0, dot = 0; dot <= end; dot++) {
                if (dot == end || name.charAt(dot) == '.') {
                    names.add(name.substring(start, dot));
                    names.add(name.substring(0, dot));
                    start = dot + 1;
                }
            }
        });
        names.remove("");
        return names;
    }

    /** {@return whether some class in it says that it implements an interface of that simple name} */
    boolean implementsType(String simpleName) {
        Pattern name = Pattern.compile("\\b" + Pattern.quote(simpleName) + "\\b");
        return IMPLEMENTED
                .matcher(code)
                .results()
                .anyMatch(match -> name.matcher(match.group()).find());
    }

    /** Replaces what is no code by blanks, so that offsets and lines stay. */
    private static String blank(String text) {
        StringBuilder code = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            int end = endOfNonCode(text, i);
            if (end == i) {
                i++;
            } else {
                for (; i < end; i++) {
                    if (text.charAt(i) != '\n') {
                        code.setCharAt(i, ' ');
                    }
                }
            }
        }
        return code.toString();
    }

    /** {@return where a comment, text or character ends that starts at an offset; the offset itself where none does} */
    static int endOfNonCode(String text, int start) {
        char first = text.charAt(start);
        if (first != '/' && first != '"' && first != '\'') {
            return start;
        }
        if (text.startsWith("//", start)) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        if (text.startsWith("/*", start)) {
            int end = text.indexOf("*/", start + 2);
            return end < 0 ? text.length() : end + 2;
        }
        if (text.startsWith("\"\"\"", start)) {
            return endOfTextBlock(text, start);
        }
        return first == '/' ? start : endOfLiteral(text, start, first);
    }

    private static int endOfLiteral(String text, int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n') {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int endOfTextBlock(String text, int start) {
        for (int i = start + 3; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith("\"\"\"", i)) {
                return i + 3;
            }
        }
        return text.length();
    }
}
