package gradecheck.platform;

import gradecheck.result.HandIn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** nbgrader: {@code student/assignment/}, with the time in {@code timestamp.txt}; the same assignment everywhere. */
final class NbgraderFolders implements LayoutReader {

    private static final String TIME = "timestamp.txt";
    private static final int MAX_TIME_BYTES = 64;

    @Override
    public List<Delivery> read(Export export, List<Export.Item> items) throws UnfitException, IOException {
        List<Delivery> deliveries = new ArrayList<>();
        Set<String> assignments = new TreeSet<>();
        for (Export.Item item : items) {
            List<String> folders = !item.isFolder()
                    ? List.of()
                    : export.items(item.name()).stream()
                            .filter(each -> each.isFolder() && !each.name().startsWith("."))
                            .map(Export.Item::name)
                            .toList();
            assignments.addAll(folders);
            if (folders.size() != 1 || assignments.size() != 1) {
                throw new UnfitException("'" + item.name() + "' is no folder of a student with one assignment in it"
                        + (assignments.size() > 1 ? "; found here: " + String.join(", ", assignments) : ""));
            }
            String folder = item.name() + "/" + folders.get(0);
            boolean hasTime = export.items(folder).stream()
                    .anyMatch(each -> each.isFile() && each.name().equals(TIME));
            if (!hasTime) {
                throw new UnfitException("'" + folder + "' has no " + TIME);
            }
            String time = timeOf(LayoutReader.textIfReadable(export, folder + "/" + TIME, MAX_TIME_BYTES));
            HandIn handIn = new HandIn(Layout.NBGRADER.id(), item.name(), "", time, false);
            deliveries.add(
                    new Delivery(item.name(), item.name(), handIn, List.of(new Delivery.Part(folder, "")), List.of()));
        }
        return deliveries;
    }

    private static String timeOf(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
