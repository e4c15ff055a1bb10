package gradecheck.platform;

import gradecheck.result.HandIn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Canvas: {@code name[_LATE]_user_attachment_file}, all in one folder, of an anonymous assignment
 * {@code [LATE_]anon_code_attachment_file}. The name is the one to sort by, in lower case and without blanks; it may
 * hold an underscore, and so may the file's. No two files have the same attachment.
 */
final class CanvasNames implements LayoutReader {

    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\w*?)_)?(?:(LATE)_)?([0-9]+)_(?:([0-9]+)_(.+)|(?:text|link)\\.html)",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private static final Pattern ANONYMOUS =
            Pattern.compile("()(?:(LATE)_)?(anon_[A-Za-z0-9]+)_(?:([0-9]+)_(.+)|(?:text|link)\\.html)", Pattern.DOTALL);

    private static final Pattern ALSO_USER_AND_ATTACHMENT = Pattern.compile("_[0-9]+_[0-9]+_");

    /** Nobody is graded more often than that for having strange names of files. */
    private static final int MAX_DOUBTS = 5;

    @Override
    public List<Delivery> read(Export export, List<Export.Item> items) throws UnfitException {
        boolean anonymous =
                items.stream().allMatch(item -> ANONYMOUS.matcher(item.name()).matches());
        Map<String, List<File>> byStudent = new LinkedHashMap<>();
        Set<String> attachments = new HashSet<>();
        for (Export.Item item : items) {
            Matcher matcher = (anonymous ? ANONYMOUS : NAMED).matcher(item.name());
            if (item.isFolder() || !matcher.matches()) {
                throw UnfitException.ofName(item, "as Canvas calls files: name_number_number_file");
            }
            File file = File.of(item.name(), matcher);
            if (!file.ambiguous() && !file.attachment().isEmpty() && !attachments.add(file.attachment())) {
                throw new UnfitException("'" + item.name() + "' has the second number of another file");
            }
            byStudent.computeIfAbsent(file.key(), key -> new ArrayList<>()).add(file);
        }
        List<Delivery> deliveries = new ArrayList<>();
        byStudent.forEach((key, files) -> deliver(key, files, deliveries));
        return deliveries;
    }

    /**
     * A file of which it is not certain whose it is must not spoil what a student has handed in. Where a name was made
     * to end like another student's, the first number behind that one is the same in all files of its owner.
     */
    private static void deliver(String key, List<File> files, List<Delivery> deliveries) {
        List<File> certain = new ArrayList<>();
        Map<String, List<File>> doubtful = new LinkedHashMap<>();
        for (File file : files) {
            List<File> together = files.size() > 1 && file.ambiguous()
                    ? doubtful.computeIfAbsent(file.attachment(), number -> new ArrayList<>())
                    : certain;
            together.add(file);
        }
        if (!certain.isEmpty()) {
            deliveries.add(delivery(key, certain, List.of()));
        }
        if (doubtful.size() > MAX_DOUBTS) {
            List<File> all = doubtful.values().stream().flatMap(List::stream).toList();
            doubtful.clear();
            doubtful.put(all.get(0).attachment(), all);
        }
        doubtful.forEach(
                (number, those) -> deliveries.add(delivery(key + "_" + number, those, List.of(note(key, those)))));
    }

    private static String note(String key, List<File> files) {
        return "What Canvas calls " + files.get(0).item()
                + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "")
                + " may be another student's, by the numbers in that name; so it was not put together with other files of "
                + key + ".";
    }

    private static Delivery delivery(String key, List<File> files, List<String> doubts) {
        List<Delivery.Part> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>(doubts);
        for (File file : files) {
            if (file.attachment().isEmpty()) {
                notes.add("Canvas gave out a text or a link as " + file.item() + "; files alone are graded.");
            } else {
                parts.add(new Delivery.Part(file.item(), file.name()));
            }
        }
        File first = files.get(0);
        boolean late = files.stream().anyMatch(File::late);
        String name = first.student().isEmpty() ? first.user() : first.student();
        return new Delivery(key, name, new HandIn(Layout.CANVAS.id(), first.user(), "", "", late), parts, notes);
    }

    /** One file, as far as its name tells; of a text or link attachment and name are empty. */
    private record File(
            String item, String student, boolean late, String user, String attachment, String name, boolean ambiguous) {

        static File of(String item, Matcher matcher) {
            return new File(
                    item,
                    orEmpty(matcher.group(1)),
                    matcher.group(2) != null,
                    matcher.group(3),
                    orEmpty(matcher.group(4)),
                    orEmpty(matcher.group(5)),
                    ALSO_USER_AND_ATTACHMENT.matcher(item).find(matcher.end(3)));
        }

        private static String orEmpty(@Nullable String group) {
            return group == null ? "" : group;
        }

        String key() {
            return student.isEmpty() ? user : student + "_" + user;
        }
    }
}
