package gradecheck.platform;

import gradecheck.result.HandIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Blackboard: {@code assignment_login_attempt_time_file} and, for each attempt, a sheet without {@code _file} that
 * tells the student's name. The latest attempt counts.
 */
final class BlackboardNames implements LayoutReader {

    private static final Pattern NAME = Pattern.compile(
            "(?<who>.+?)_attempt_(?<time>\\d{4}-\\d\\d-\\d\\d-\\d\\d-\\d\\d-\\d\\d)(?:(?<sheet>\\.txt)|_(?<file>.+))",
            Pattern.DOTALL);

    private static final Pattern PERSON = Pattern.compile("Name: *(?<name>.*) \\((?<login>[^()]+)\\)\\s*");
    private static final int MAX_SHEET_BYTES = 4_096;

    @Override
    public List<Delivery> read(Export export, List<Export.Item> items) throws UnfitException {
        Map<String, NavigableMap<String, Attempt>> byStudent = new LinkedHashMap<>();
        for (Export.Item item : items) {
            Matcher matcher = NAME.matcher(item.name());
            if (item.isFolder() || !matcher.matches()) {
                throw UnfitException.ofName(item, "as Blackboard calls files: assignment_login_attempt_time_file");
            }
            byStudent
                    .computeIfAbsent(matcher.group("who"), who -> new TreeMap<>())
                    .computeIfAbsent(matcher.group("time"), Attempt::new)
                    .add(item.name(), matcher.group("file"));
        }
        int assignment = assignmentLength(new ArrayList<>(byStudent.keySet()));
        List<Delivery> deliveries = new ArrayList<>();
        for (Map.Entry<String, NavigableMap<String, Attempt>> student : byStudent.entrySet()) {
            deliveries.add(delivery(export, student.getKey(), assignment, student.getValue()));
        }
        return deliveries;
    }

    /** How many characters all have in common, up to an underscore; of a single one, up to its last. */
    private static int assignmentLength(List<String> whos) {
        String common = whos.get(0);
        for (String who : whos) {
            int length = 0;
            while (length < Math.min(common.length(), who.length()) && common.charAt(length) == who.charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        return common.lastIndexOf('_') + 1;
    }

    private static Delivery delivery(
            Export export, String who, int assignment, NavigableMap<String, Attempt> attempts) {
        Attempt latest = Objects.requireNonNull(attempts.lastEntry()).getValue();
        String login = who.substring(assignment);
        String name = login;
        Matcher person = PERSON.matcher(latest.sheet.isEmpty() ? "" : firstLine(export, latest.sheet));
        if (person.matches() && ("_" + who).endsWith("_" + person.group("login"))) {
            login = person.group("login");
            name = person.group("name").isBlank() ? login : person.group("name").strip();
        }
        List<String> notes = new ArrayList<>();
        if (attempts.size() > 1) {
            List<String> earlier = List.copyOf(attempts.headMap(latest.time).keySet());
            int shown = Math.min(3, earlier.size());
            notes.add("The latest of " + attempts.size() + " attempts was taken, and left out: "
                    + String.join(", ", earlier.subList(earlier.size() - shown, earlier.size()))
                    + (earlier.size() > shown ? " and " + (earlier.size() - shown) + " earlier ones." : "."));
        }
        HandIn handIn = new HandIn(Layout.BLACKBOARD.id(), login, "", latest.time, false);
        return new Delivery(login, name, handIn, latest.parts, notes);
    }

    /** What the student has written stands further down. */
    private static String firstLine(Export export, String sheet) {
        return LayoutReader.textIfReadable(export, sheet, MAX_SHEET_BYTES)
                .replaceFirst("^\uFEFF", "")
                .lines()
                .findFirst()
                .orElse("");
    }

    private static final class Attempt {

        private final String time;
        private final List<Delivery.Part> parts = new ArrayList<>();
        private String sheet = "";

        Attempt(String time) {
            this.time = time;
        }

        void add(String item, @Nullable String file) {
            if (file == null) {
                sheet = item;
            } else {
                parts.add(new Delivery.Part(item, file));
            }
        }
    }
}
