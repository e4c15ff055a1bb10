package gradecheck.platform;

import gradecheck.result.HandIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Moodle: {@code name_number_assignsubmission_file}, a folder or, with the file behind it, a file; a group without a
 * number is the default group, and where students are anonymous their name is {@code Participant}. No name holds an
 * underscore, for which Moodle puts a blank; some sites put the login and an underscore before it.
 */
final class MoodleNames implements LayoutReader {

    private static final Pattern NAME = Pattern.compile(
            "(?:[^_]+_)??(?<name>[^_]+)(?:_(?<number>[0-9]+))?_assignsubmission_(?<kind>[a-z]+)(?:_(?<file>.*))?",
            Pattern.DOTALL);

    private static final String ANONYMOUS = "Participant";

    @Override
    public List<Delivery> read(Export export, List<Export.Item> items) throws UnfitException {
        Map<String, Student> students = new LinkedHashMap<>();
        for (Export.Item item : items) {
            Matcher matcher = NAME.matcher(item.name());
            if (!matcher.matches()
                    || item.isFolder() != orEmpty(matcher.group("file")).isEmpty()) {
                throw UnfitException.ofName(item, "as Moodle calls it: name_number_assignsubmission_file");
            }
            String name = matcher.group("name");
            String number = orEmpty(matcher.group("number"));
            students.computeIfAbsent(
                            number.isEmpty() ? name : name + "_" + number, key -> new Student(key, name, number))
                    .add(item, matcher.group("kind"), orEmpty(matcher.group("file")));
        }
        return students.values().stream().map(Student::delivery).toList();
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static final class Student {

        private final String key;
        private final String name;
        private final String number;
        private final List<Delivery.Part> parts = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Student(String key, String name, String number) {
            this.key = key;
            this.name = name;
            this.number = number;
        }

        void add(Export.Item item, String kind, String file) throws UnfitException {
            if (kind.equals("file")) {
                if (!parts.isEmpty() && (file.isEmpty() || parts.get(0).name().isEmpty())) {
                    throw new UnfitException("'" + item.name() + "' comes beside another folder of that student");
                }
                parts.add(new Delivery.Part(item.name(), file));
            } else {
                notes.add("Moodle gave out more than files, as " + item.name() + "; files alone are graded.");
            }
        }

        Delivery delivery() {
            String shown = name.equals(ANONYMOUS) ? name + " " + number : name;
            return new Delivery(key, shown, new HandIn(Layout.MOODLE.id(), number, "", "", false), parts, notes);
        }
    }
}
