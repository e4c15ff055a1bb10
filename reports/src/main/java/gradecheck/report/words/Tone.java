package gradecheck.report.words;

import java.util.Locale;

/** How a word is meant; a renderer may give each tone a color, beside the word. */
public enum Tone {
    /** As it should be. */
    GOOD,
    /** Partly as it should be. */
    MIXED,
    /** Wrong, and the student's to mend. */
    BAD,
    /** Neither good nor bad. */
    QUIET,
    /** Wrong, and not the student's to mend. */
    FAULT;

    /** {@return the name in lower case, as used in style sheets} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
