package gradecheck.cli;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** A platform that takes grades. */
enum ExportTarget {
    /** The grade book of Canvas. */
    CANVAS("canvas", "canvas.csv", false),
    /** The grading worksheet of Moodle. */
    MOODLE("moodle", "moodle.csv", false),
    /** An autograder of Gradescope. */
    GRADESCOPE("gradescope", "results.json", true),
    /** An autograder of Classroom 50. */
    CLASSROOM50("classroom50", "result.json", true),
    /** Any other, as a plain table. */
    CSV("csv", "grades.csv", false);

    private final String id;
    private final String file;
    private final boolean each;

    ExportTarget(String id, String file, boolean each) {
        this.id = id;
        this.file = file;
        this.each = each;
    }

    /** {@return whether each submission has a file of its own} */
    boolean isOfEach() {
        return each;
    }

    /** {@return the platform of a name, in any case} */
    static ExportTarget of(String typed) {
        return Stream.of(values())
                .filter(target -> target.id.equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of "
                        + Stream.of(values()).map(target -> target.id).collect(Collectors.joining(", "))));
    }

    /** {@return the name of the file where none is given} */
    String file() {
        return file;
    }

    /** {@return as it is typed} */
    @Override
    public String toString() {
        return id;
    }
}
