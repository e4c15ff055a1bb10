package gradecheck.intake;

import gradecheck.result.HandIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One submission that was found.
 *
 * @param id a name unique in a run and safe as a file name
 * @param name the student's, or the entry's as it was handed in, without an ending
 * @param origin the file or folder, relative to what was asked to be graded
 * @param location where it lies
 * @param handIn what a learning platform tells of it
 * @param notes what is worth saying of how it was found, a sentence each
 */
public record Entry(String id, String name, String origin, Location location, HandIn handIn, List<String> notes) {

    /** Copies its list. */
    public Entry {
        notes = List.copyOf(notes);
    }

    /**
     * A submission that comes from no platform.
     *
     * @param id see above
     * @param name see above
     * @param origin see above
     * @param location see above
     */
    public Entry(String id, String name, String origin, Location location) {
        this(id, name, origin, location, HandIn.NONE, List.of());
    }

    /**
     * A submission on disk.
     *
     * @param id see above
     * @param name see above
     * @param origin see above
     * @param path the file or folder
     */
    public Entry(String id, String name, String origin, Path path) {
        this(id, name, origin, new Location.OnDisk(path));
    }

    /** {@return the folder on disk that the paths of its files start from, where there is one} */
    public Optional<Path> folder() {
        return location instanceof Location.OnDisk disk
                ? Optional.of(
                        Files.isDirectory(disk.path())
                                ? disk.path()
                                : disk.path().resolveSibling(""))
                : Optional.empty();
    }

    /** {@return the same under another name, with nothing that tells who handed it in} */
    Entry named(String pseudonym) {
        HandIn anonymous = new HandIn(handIn.platform(), "", "", "", handIn.late());
        return new Entry(pseudonym, pseudonym, pseudonym, location.named(pseudonym), anonymous, List.of());
    }

    /**
     * {@return the same under the name and address that a roster has}
     *
     * @param officialName empty where it has none
     * @param email empty where it has none
     */
    public Entry known(String officialName, String email) {
        HandIn known = new HandIn(
                handIn.platform(),
                handIn.studentId(),
                email.isEmpty() ? handIn.email() : email,
                handIn.submitted(),
                handIn.late());
        return new Entry(id, officialName.isEmpty() ? name : officialName, origin, location, known, notes);
    }

    Entry noted(String sentence) {
        List<String> more = new ArrayList<>(notes);
        more.add(sentence);
        return new Entry(id, name, origin, location, handIn, more);
    }
}
