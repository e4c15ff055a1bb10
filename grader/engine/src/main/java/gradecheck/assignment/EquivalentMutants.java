package gradecheck.assignment;

import gradecheck.fault.UsageFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Reads {@code equivalent-mutants.yaml}: which mutants of the solution no check can catch, and why. */
public final class EquivalentMutants {

    private EquivalentMutants() {}

    /**
     * Reads a list.
     *
     * @param file name of the file, for messages
     * @param text its content: {@code equivalent}, a list of a {@code reason} with the {@code mutants} it holds for
     * @param known whether there is a mutant of a key
     * @return the reason for each mutant's key, in the order of the file
     * @throws UsageFault where it is wrong, with line and column
     */
    public static Map<String, String> read(String file, String text, Predicate<String> known) {
        Map<String, String> reasons = new LinkedHashMap<>();
        YamlSection top = YamlSection.parse(file, text);
        top.sections("equivalent", group -> {
            String reason = group.text("reason");
            for (Name key : group.names("mutants")) {
                if (!known.test(key.text())) {
                    throw key.wrong("the solution has no mutant '" + key + "'");
                }
                if (reasons.put(key.text(), reason) != null) {
                    throw key.wrong("the mutant '" + key + "' comes twice");
                }
            }
            group.end();
            return reason;
        });
        top.end();
        return reasons;
    }
}
