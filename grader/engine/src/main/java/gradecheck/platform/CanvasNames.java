package gradecheck.platform;

import gradecheck.result.HandIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Canvas: {@code name[_LATE]_user_attachment_file}, all in one folder, of an anonymous assignment
 * {@code [LATE_]anon_code_attachment_file}. The name is the one to sort by, in lower case and without blanks; it may
 * hold an underscore, and so may the file's.
 */
final class CanvasNames implements LayoutReader {

    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\w*?)_)?(?:(LATE)_)?([0-9]+)_(?:([0-9]+)_(.+)|(?:text|link)\\.html)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ANONYMOUS =
            Pattern.compile("()(?:(LATE)_)?(anon_[A-Za-z0-9]+)_(?:([0-9]+)_(.+)|(?:text|link)\\.html)");

    private static final Pattern ALSO_USER_AND_ATTACHMENT = Pattern.compile("_[0-9]+_[0-9]+_");

    @Override
    public List<Delivery> read(Export export, List<Export.Item> items) throws UnfitException {
        boolean anonymous =
                items.stream().allMatch(item -> ANONYMOUS.matcher(item.name()).matches());
        Map<String, List<File>> byStudent = new LinkedHashMap<>();
        for (Export.Item item : items) {
            Matcher matcher = (anonymous ? ANONYMOUS : NAMED).matcher(item.name());
            if (item.isFolder() || !matcher.matches()) {
                throw UnfitException.ofName(item, "as Canvas calls files: name_number_number_file");
            }
            File file = File.of(item.name(), matcher);
            byStudent.computeIfAbsent(file.key(), key -> new ArrayList<>()).add(file);
        }
        List<Delivery> deliveries = new ArrayList<>();
        byStudent.forEach((key, files) -> deliver(key, files, deliveries));
        return deliveries;
    }

    /** A file of which it is not certain whose it is must not spoil what a student has handed in. */
    private static void deliver(String key, List<File> files, List<Delivery> deliveries) {
        Map<Boolean, List<File>> byDoubt =
                files.stream().collect(Collectors.partitioningBy(file -> files.size() > 1 && file.ambiguous()));
        List<File> certain = byDoubt.getOrDefault(false, List.of());
        if (!certain.isEmpty()) {
            deliveries.add(delivery(key, certain, List.of()));
        }
        for (File file : byDoubt.getOrDefault(true, List.of())) {
            String note = "What Canvas calls " + file.item() + " may be another student's, by the numbers in that name;"
                    + " so it was not put together with the other files of " + key + ".";
            deliveries.add(delivery(key + "_" + file.attachment(), List.of(file), List.of(note)));
        }
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
