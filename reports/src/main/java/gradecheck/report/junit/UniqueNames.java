package gradecheck.report.junit;

import gradecheck.report.words.Legible;
import java.util.HashSet;
import java.util.Set;

/** Gives every {@code testcase} a name of its own within its class: servers drop all but one of equal names. */
final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /** The name itself, or with a number behind it where the group has it already. */
    String claim(String group, String name) {
        String unique = name;
        for (int i = 2; !taken.add(Legible.line(group) + "\n" + Legible.line(unique)); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }
}
