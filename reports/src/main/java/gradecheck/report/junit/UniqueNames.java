package gradecheck.report.junit;

import gradecheck.report.words.Legible;
import java.util.HashSet;
import java.util.Set;

/** Gives each of many a name of its own: servers drop all but one of equally named test cases. */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** The name itself, or with a number behind it where it is taken already. */
    String claim(String name) {
        String unique = name;
        for (int i = 2; !taken.add(Legible.line(unique)); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }
}
