package gradecheck.result;

/**
 * Whose work was graded.
 *
 * @param id unique in a run and safe as a file name
 * @param name as people read it
 * @param origin the file or folder it came from, relative to what was asked to be graded
 * @param sha256 digest of the student's sources, 64 hexadecimal digits
 * @param handIn what a learning platform tells of it
 */
public record SubmissionRef(String id, String name, String origin, String sha256, HandIn handIn) {}
