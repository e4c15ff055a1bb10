package gradecheck.release;

import gradecheck.fault.UsageFault;
import gradecheck.soundness.Markers;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a solution between two markers.
 *
 * @param begin line of the marker above it, counted from 1
 * @param end line of the marker below it
 */
record MarkedLines(int begin, int end) {

    /**
     * Finds all such parts of a source.
     *
     * @param path of the source, for messages
     * @param lines of the source
     * @return in order; at least one
     * @throws UsageFault where a marker has no partner, lies inside another pair or is misspelt, or there is none
     */
    static List<MarkedLines> of(String path, List<String> lines) {
        List<MarkedLines> parts = new ArrayList<>();
        int begin = 0;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.equals(Markers.BEGIN)) {
                if (begin > 0) {
                    throw wrong(
                            path,
                            number,
                            "'" + Markers.BEGIN + "' stands inside the part that begins in line " + begin + "; end that"
                                    + " one first with '" + Markers.END + "'");
                }
                begin = number;
            } else if (line.equals(Markers.END)) {
                if (begin == 0) {
                    throw wrong(
                            path, number, "'" + Markers.END + "' ends nothing; put '" + Markers.BEGIN + "' above it");
                }
                parts.add(new MarkedLines(begin, number));
                begin = 0;
            } else if (line.matches(".*//.*(BEGIN|END)\\s*SOLUTION.*")) {
                throw wrong(
                        path,
                        number,
                        "'" + line + "' is no marker; write '" + Markers.BEGIN + "' or '" + Markers.END
                                + "' on a line of its own");
            }
        }
        if (begin > 0) {
            throw wrong(
                    path, begin, "'" + Markers.BEGIN + "' has no end; put '" + Markers.END + "' below the solution");
        }
        if (parts.isEmpty()) {
            throw wrong(
                    path,
                    1,
                    "nothing is marked as solution; put '" + Markers.BEGIN + "' and '" + Markers.END
                            + "' around what students are to write");
        }
        return parts;
    }

    static UsageFault wrong(String path, long line, String problem) {
        return new UsageFault("The solution's " + path + ":" + line + ": " + problem + ".");
    }

    boolean contains(int line) {
        return begin <= line && line <= end;
    }
}
