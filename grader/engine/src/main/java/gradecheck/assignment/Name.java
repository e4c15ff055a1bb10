package gradecheck.assignment;

import gradecheck.fault.UsageFault;

/**
 * A name that a rubric gives to something outside of it. It knows where it is written, so that whoever finds nothing of
 * that name can say so.
 *
 * @param text the name itself
 * @param place where it is written
 */
public record Name(String text, Place place) {

    /**
     * {@return a complaint that begins with the place of this name}
     *
     * @param problem what is wrong with it
     */
    public UsageFault wrong(String problem) {
        return place.wrong(problem);
    }

    @Override
    public String toString() {
        return text;
    }
}
