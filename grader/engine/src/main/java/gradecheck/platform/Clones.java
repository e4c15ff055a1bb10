package gradecheck.platform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Clones of repositories, each called after the assignment and its owner: {@code slug-login} in
 * {@code slug-submissions}, as GitHub Classroom's command clones them, or {@code classroom-assignment-login}, as that
 * of Classroom 50 does. Elsewhere what all names begin with is taken for the assignment. What lies in a clone is the
 * student's, so it tells that it is a clone and nothing more.
 */
final class Clones implements LayoutReader {

    private static final String FOLDER = "-submissions";
    private static final String MARK_OF_CLASSROOM50 = ".classroom50.yml";
    private static final Set<String> BESIDE = Set.of("grades.csv", "scores.csv", "classroom_roster.csv", "roster.csv");

    private final Layout layout;

    Clones(Layout layout) {
        this.layout = layout;
    }

    @Override
    public List<Delivery> read(Export export, List<Export.Item> items) throws UnfitException, IOException {
        List<String> clones = new ArrayList<>();
        for (Export.Item item : items) {
            if (item.isFolder()) {
                clones.add(item.name());
            } else if (!BESIDE.contains(item.name())) {
                throw new UnfitException("'" + item.name() + "' is no clone");
            }
        }
        boolean isNamed = layout == Layout.GITHUB && export.name().endsWith(FOLDER);
        String start = isNamed
                ? export.name().substring(0, export.name().length() - FOLDER.length() + 1)
                : commonStart(clones);
        List<Delivery> deliveries = new ArrayList<>();
        for (String clone : clones) {
            // A zip called like the folder in it is not that folder.
            if (clone.equals(export.name())
                    || clone.length() == start.length()
                    || !clone.startsWith(start)
                    || start.isEmpty()) {
                throw new UnfitException(
                        "'" + clone + "' does not begin with the assignment and a hyphen, as all clones do");
            }
            deliveries.add(Delivery.ofFolder(layout, clone.substring(start.length()), clone));
        }
        if (!isNamed) {
            requireClones(export, clones);
        }
        return deliveries;
    }

    private void requireClones(Export export, List<String> folders) throws UnfitException, IOException {
        int marked = 0;
        for (String folder : folders) {
            List<String> inside =
                    export.items(folder).stream().map(Export.Item::name).toList();
            if (!inside.contains(".git")) {
                throw new UnfitException("'" + folder + "' holds no .git");
            }
            marked += inside.contains(MARK_OF_CLASSROOM50) ? 1 : 0;
        }
        // A student may have removed it, or brought it along.
        if (layout == Layout.CLASSROOM50 && 2 * marked < folders.size()) {
            throw new UnfitException("most clones hold no " + MARK_OF_CLASSROOM50);
        }
    }

    /** Up to and with a hyphen; nothing where there are fewer than two. */
    private static String commonStart(List<String> names) {
        if (names.size() < 2) {
            return "";
        }
        String common = names.get(0);
        for (String name : names) {
            while (!name.startsWith(common)) {
                common = common.substring(0, common.length() - 1);
            }
        }
        return common.substring(0, common.lastIndexOf('-') + 1);
    }
}
