package gradecheck.cli;

import gradecheck.assignment.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** A format in which results are told beside the ordinary reports. */
enum ReportFormat {
    /** What GitHub shows of a step: annotations, a summary and outputs. */
    GITHUB("github");

    private final String id;

    ReportFormat(String id) {
        this.id = id;
    }

    /** {@return the format of a name, in any case} */
    static ReportFormat of(String typed) {
        return Stream.of(values())
                .filter(format -> format.id.equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of " + String.join(", ", ids())
                        + Spelling.didYouMean(typed, ids().stream()).orElse("")));
    }

    private static List<String> ids() {
        return Arrays.stream(values()).map(format -> format.id).toList();
    }

    /** {@return as it is typed} */
    @Override
    public String toString() {
        return id;
    }
}
