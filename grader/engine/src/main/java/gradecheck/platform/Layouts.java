package gradecheck.platform;

import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Tells which platform has laid out a folder. */
public final class Layouts {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("Thumbs.db", "desktop.ini");

    private final Map<Layout, LayoutReader> readers = new EnumMap<>(Layout.class);
    private final Layout demanded;
    private String unfit = "";

    /**
     * Prepares.
     *
     * @param demanded the only layout to look for; {@link Layout#AUTO} looks for each platform's
     */
    public Layouts(Layout demanded) {
        this.demanded = demanded;
        readers.put(Layout.GRADESCOPE, new GradescopeExport());
        readers.put(Layout.MOODLE, new MoodleNames());
        readers.put(Layout.BLACKBOARD, new BlackboardNames());
        readers.put(Layout.CANVAS, new CanvasNames());
        readers.put(Layout.NBGRADER, new NbgraderFolders());
        readers.put(Layout.GITHUB, new Clones(Layout.GITHUB));
        readers.put(Layout.CLASSROOM50, new Clones(Layout.CLASSROOM50));
    }

    /**
     * Looks at a folder.
     *
     * @param export the folder
     * @return what it is, where every entry in it is called as a platform calls it
     * @throws IOException where it cannot be read
     * @throws UsageFault where it is a platform's, and the list in it is broken
     */
    public Optional<Recognised> recognise(Export export) throws IOException {
        if (demanded == Layout.PLAIN) {
            return Optional.empty();
        }
        List<Export.Item> items = export.items().stream()
                .filter(item -> !LEFT_BY_SYSTEMS.contains(item.name()))
                .toList();
        for (Map.Entry<Layout, LayoutReader> each : readers.entrySet()) {
            if (demanded == Layout.AUTO || demanded == each.getKey()) {
                try {
                    if (items.isEmpty()) {
                        throw new UnfitException("it is empty");
                    }
                    return Optional.of(
                            new Recognised(each.getKey(), each.getValue().read(export, items)));
                } catch (UnfitException e) {
                    unfit = Objects.requireNonNull(e.getMessage());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Complains where a platform's layout was demanded; for a path at which none was recognised.
     *
     * @param path as it was given
     * @throws UsageFault that names what does not fit
     */
    public void complain(Object path) {
        if (demanded.isPlatform()) {
            throw new UsageFault(path + " is not " + demanded.title() + (unfit.isEmpty() ? "" : ": " + unfit)
                    + ". Leave --layout out to have the layout recognised, or give --layout plain to take each"
                    + " entry for a submission.");
        }
    }
}
