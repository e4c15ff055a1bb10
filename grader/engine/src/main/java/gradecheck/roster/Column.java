package gradecheck.roster;

import java.util.Locale;
import java.util.Optional;

/** What a column of a roster holds. */
enum Column {
    /** A number, or whatever a platform or an office gives. */
    ID,
    /** A user name; the identifier of GitHub Classroom may also be a number or an address. */
    LOGIN,
    /** An address. */
    EMAIL,
    /** The whole name, in either order. */
    NAME,
    /** The given name. */
    FIRST_NAME,
    /** The family name. */
    LAST_NAME;

    /** {@return what a column of that head holds; nothing where that is of no use} */
    static Optional<Column> of(String head) {
        return switch (head.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()) {
            case "id",
                    "user id",
                    "userid",
                    "student id",
                    "studentid",
                    "student number",
                    "id number",
                    "sid",
                    "sis id",
                    "sis user id",
                    "sis student id",
                    "integration id",
                    "org defined id",
                    "matriculation number",
                    "participant" -> Optional.of(ID);
            case "login",
                    "login id",
                    "sis login id",
                    "username",
                    "user name",
                    "netid",
                    "github username",
                    "github login",
                    "identifier",
                    "roster identifier" -> Optional.of(LOGIN);
            case "email", "e mail", "email address", "e mail address", "mail" -> Optional.of(EMAIL);
            case "name", "full name", "fullname", "student", "student name", "display name", "sortable name" ->
                Optional.of(NAME);
            case "first name", "firstname", "first", "given name", "given names" -> Optional.of(FIRST_NAME);
            case "last name", "lastname", "last", "family name", "surname" -> Optional.of(LAST_NAME);
            default -> Optional.empty();
        };
    }
}
