package gradecheck.intake;

import java.nio.file.Path;

/**
 * Where one submission lies.
 *
 * @param id a name unique in a run and safe as a file name
 * @param name the entry's name as it was handed in, without an ending
 * @param origin the file or folder, relative to what was asked to be graded
 * @param path the file or folder
 */
public record Entry(String id, String name, String origin, Path path) {}
