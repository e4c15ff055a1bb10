package gradecheck.grading;

import gradecheck.intake.Entry;
import gradecheck.intake.Intake;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A submission as it was read at one time. Two readings are equal where they hold the same sources, or are refused for
 * the same reason; what lies beside the sources does not count.
 */
public final class Reading {

    private final Entry entry;
    private final Intake intake;
    private final String key;

    Reading(Entry entry, Intake intake, String key) {
        this.entry = entry;
        this.intake = intake;
        this.key = key;
    }

    /** {@return whether it holds source of the student's own} */
    public boolean holdsSources() {
        return !intake.fold(Intake.Accepted::sources, refused -> List.of()).isEmpty();
    }

    /** {@return the submission's name as it was handed in} */
    public String name() {
        return entry.name();
    }

    /** {@return the folder on disk that the paths of its sources start from, where there is one} */
    public Optional<Path> folder() {
        return entry.folder();
    }

    Entry entry() {
        return entry;
    }

    Intake intake() {
        return intake;
    }

    String key() {
        return key;
    }

    private Object content() {
        return intake.fold(Intake.Accepted::sources, Intake.Refused::reason);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading reading && content().equals(reading.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }
}
