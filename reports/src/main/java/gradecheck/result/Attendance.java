package gradecheck.result;

import java.util.List;

/**
 * How the submissions compare with the list of the class.
 *
 * @param listed how many are on the list; 0 where none was given
 * @param missing who is on it and has handed in nothing, in its order
 * @param unknown ids of submissions of nobody on it, in their order
 */
public record Attendance(int listed, List<Absent> missing, List<String> unknown) {

    /** Of a class without a list. */
    public static final Attendance NONE = new Attendance(0, List.of(), List.of());

    /** Copies its lists. */
    public Attendance {
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /**
     * Someone who has handed in nothing. What the list does not tell is empty.
     *
     * @param id number or login
     * @param name as the list has it
     * @param email address
     */
    public record Absent(String id, String name, String email) {

        /** {@return the name, else the id, else the address} */
        public String called() {
            return name.isEmpty() ? id.isEmpty() ? email : id : name;
        }
    }
}
