package gradecheck.report.github;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Markdown up to a size: rows that find no room are counted, and nothing is cut in the middle. */
final class LimitedMarkdown {

    /** Kept for sentences that tell how much was left out, one a list. */
    private static final int RESERVE = 1000;

    private final StringBuilder text = new StringBuilder();
    private int room;

    /** Starts with room for that many bytes, a few thousand at least. */
    LimitedMarkdown(int bytes) {
        this.room = bytes - RESERVE;
    }

    /** Adds a line, or what fits of several, where there is room. */
    LimitedMarkdown line(String markdown) {
        take(markdown + "\n");
        return this;
    }

    /** Adds a table or a list with what surrounds it; nothing where it has no rows. */
    LimitedMarkdown rows(String before, List<String> rows, String after) {
        int ends = bytes(before) + bytes(after);
        if (rows.isEmpty() || ends > room) {
            return this;
        }
        room -= ends;
        text.append(before);
        int shown = 0;
        while (shown < rows.size() && take(rows.get(shown) + "\n")) {
            shown++;
        }
        text.append(after);
        if (shown < rows.size()) {
            text.append("\nAnd ").append(rows.size() - shown).append(" more, for which there is no room here.\n");
        }
        return this;
    }

    private boolean take(String block) {
        int needed = bytes(block);
        if (needed > room) {
            return false;
        }
        room -= needed;
        text.append(block);
        return true;
    }

    private static int bytes(String block) {
        return block.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
