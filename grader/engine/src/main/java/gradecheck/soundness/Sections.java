package gradecheck.soundness;

import gradecheck.fault.UsageFault;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text in sections, each under a line {@code //// title}.
 *
 * @param path of the file, for messages
 * @param head what stands before the first title
 * @param byTitle the sections in order
 */
record Sections(String path, String head, Map<String, String> byTitle) {

    private static final String TITLE = "//// ";
    private static final String REPLACES = "// replaces: ";

    /** Reads a text, whose sections must differ in their titles. */
    static Sections of(String path, String text) {
        StringBuilder head = new StringBuilder();
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder current = head;
        for (String line : text.lines().toList()) {
            if (line.startsWith(TITLE)) {
                current = new StringBuilder();
                String title = line.substring(TITLE.length()).strip();
                if (sections.put(title, current) != null) {
                    throw new UsageFault(path + " has two sections '" + title + "'; each needs a title of its own.");
                }
            } else {
                current.append(line).append('\n');
            }
        }
        if (sections.isEmpty()) {
            throw new UsageFault(path + " has no section; each begins with a line '" + TITLE + "title'.");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((title, section) -> texts.put(title, section.toString()));
        return new Sections(path, head.toString(), texts);
    }

    /** {@return which sections of the base a text says it replaces; by default the one named after its folder} */
    static List<String> replaced(String members, String folder) {
        return members.startsWith(REPLACES)
                ? Arrays.asList(members.lines()
                        .findFirst()
                        .orElse("")
                        .substring(REPLACES.length())
                        .strip()
                        .split(" *, *", -1))
                : List.of(folder);
    }
}
