package gradecheck.intake;

import java.nio.file.Path;

/**
 * One submission that was found.
 *
 * @param id a name unique in a run and safe as a file name
 * @param name the entry's name as it was handed in, without an ending
 * @param origin the file or folder, relative to what was asked to be graded
 * @param location where it lies
 */
public record Entry(String id, String name, String origin, Location location) {

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
}
