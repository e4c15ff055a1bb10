package gradecheck.soundness;

import gradecheck.assignment.YamlSection;
import gradecheck.fault.UsageFault;
import gradecheck.result.Excuse;
import gradecheck.result.Excused;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What {@code exceptions.yaml} excuses in which variants, each with its reason. */
final class Excuses {

    static final String FILE = "exceptions.yaml";
    static final Excuses NONE = new Excuses(List.of());

    private final List<Entry> entries;

    private Excuses(List<Entry> entries) {
        this.entries = entries;
    }

    /** One line of the file: for a single spelling, or for all of a file. */
    private record Entry(String variant, Excused excused) {}

    /**
     * Reads the file.
     *
     * @param text its content
     * @param known whether there is a variant, or a file of variants, of a name
     * @throws UsageFault where the file is wrong, with line and column
     */
    static Excuses read(String text, Predicate<String> known) {
        YamlSection top = YamlSection.parse(FILE, text);
        List<Entry> entries = top.sections("exceptions", section -> entry(section, known));
        top.end();
        return new Excuses(entries);
    }

    private static Entry entry(YamlSection section, Predicate<String> known) {
        String variant = section.text("variant");
        if (!known.test(variant)) {
            throw section.wrong("variant", "there is no variant '" + variant + "'");
        }
        Entry entry = new Entry(variant, new Excused(excuse(section), section.text("reason")));
        section.end();
        return entry;
    }

    private static Excuse excuse(YamlSection section) {
        String text = section.text("excused");
        return Arrays.stream(Excuse.values())
                .filter(excuse -> excuse.id().equals(text))
                .findFirst()
                .orElseThrow(() -> section.wrong(
                        "excused",
                        "'excused' must be one of "
                                + Arrays.stream(Excuse.values()).map(Excuse::id).collect(Collectors.joining(", "))
                                + ", was '" + text + "'"));
    }

    /** {@return what is excused in a variant, under its own name or that of its file} */
    List<Excused> of(String file, String name) {
        return entries.stream()
                .filter(entry -> entry.variant().equals(name) || entry.variant().equals(file))
                .map(Entry::excused)
                .distinct()
                .toList();
    }
}
