package gradecheck.assignment;

import gradecheck.fault.UsageFault;

/**
 * A place in a file that the course wrote.
 *
 * @param file name of the file
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(String file, int line, int column) {

    /**
     * {@return a complaint that begins with this place}
     *
     * @param problem what is wrong there
     */
    public UsageFault wrong(String problem) {
        return new UsageFault(this + ": " + problem);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
