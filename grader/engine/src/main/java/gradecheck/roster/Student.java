package gradecheck.roster;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a roster.
 *
 * @param name empty where it has none
 * @param email empty where it has none
 * @param ids numbers by which platforms and offices know the student
 * @param logins user names
 */
record Student(String name, String email, List<String> ids, List<String> logins) {

    /** Copies its lists. */
    Student {
        ids = List.copyOf(ids);
        logins = List.copyOf(logins);
    }

    /** {@return the first of its ids, else of its logins; may be empty} */
    String id() {
        return Stream.concat(ids.stream(), logins.stream()).findFirst().orElse("");
    }

    boolean isBlank() {
        return name.isEmpty() && email.isEmpty() && id().isEmpty();
    }
}
