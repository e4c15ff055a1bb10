package gradecheck.intake;

import gradecheck.fault.Reason;
import gradecheck.fault.UsageFault;
import gradecheck.platform.Export;
import gradecheck.platform.Layout;
import gradecheck.platform.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Tells a folder or archive of submissions from a single one, and lists the submissions in the order of their names.
 */
public final class SubmissionFinder {

    /** A single submission is recognised by its sources; a class may have more than are worth reading for that. */
    private static final long MAX_SEARCHED_BYTES = 128L << 20;

    private final Official official;
    private final FileNames ids = new FileNames();
    private final Layouts layouts;
    private final Deliveries deliveries;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /**
     * Prepares a search.
     *
     * @param official the names of the contract, by which implementations are counted
     * @param layout of the folders and archives that are given
     */
    public SubmissionFinder(Official official, Layout layout) {
        this.official = official;
        this.layouts = new Layouts(layout);
        this.deliveries = new Deliveries(layouts, ids);
    }

    /**
     * Prepares a search that recognises layouts.
     *
     * @param official see above
     */
    public SubmissionFinder(Official official) {
        this(official, Layout.AUTO);
    }

    /**
     * Adds what lies at a path.
     *
     * @param path a folder or an archive, of submissions or of a single one, or a {@code .java} file
     * @throws UsageFault where there is nothing to grade, or it is not laid out as was demanded
     */
    public void add(Path path) {
        if (!Files.exists(path)) {
            throw new UsageFault("There is nothing at " + path + ". Give the path of a .java file, of an archive, or of"
                    + " a folder that holds such.");
        }
        Path named = path.toAbsolutePath().normalize();
        String name = nameOf(named);
        try {
            // A link that is typed is meant; only links that were handed in are not followed.
            Path real = Files.isSymbolicLink(named) ? named.toRealPath() : named;
            if (Files.isDirectory(real)) {
                addFolder(path, name, real);
            } else if (Archives.isNamedLikeOne(name) && Files.isRegularFile(real)) {
                addArchive(path, name, real);
            } else if (isSubmission(name)) {
                layouts.complain(path);
                add(withoutEnding(name), name, locationOf(name, real));
            } else {
                throw new UsageFault(path + " is neither a folder nor a .java file nor an archive.");
            }
        } catch (IOException e) {
            throw new UsageFault(path + " cannot be read: " + Reason.of(e) + ". Check its permissions.");
        }
    }

    /** {@return the submissions found so far} */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** {@return names of files beside the submissions that are none themselves} */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** {@return which platforms' downloads were recognised, in words without a name} */
    public List<String> recognised() {
        return List.copyOf(deliveries.recognised());
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    private static boolean isSubmission(String fileName) {
        return Collector.isSource(fileName) || Archives.isNamedLikeOne(fileName);
    }

    private static boolean isSubmission(Export.Item item) {
        return item.isFolder() || isSubmission(item.name());
    }

    private void add(String name, String origin, Location location) {
        entries.add(new Entry(ids.unique(name), name, origin, location));
    }

    static String withoutEnding(String fileName) {
        return fileName.endsWith(".java")
                ? fileName.substring(0, fileName.length() - ".java".length())
                : Archives.withoutEnding(fileName);
    }

    private void addFolder(Path asked, String name, Path folder) throws IOException {
        Place place = new Place.OnDisk(folder);
        if (place.items().isEmpty()) {
            throw new UsageFault(
                    asked + " is an empty folder. Give one that holds .java files, archives or folders of these.");
        }
        if (addDeliveries(place, "")) {
            return;
        }
        layouts.complain(asked);
        if (isSingle(place)) {
            add(name, name, new Location.OnDisk(folder));
        } else if (!addItems(place, "")) {
            throw new UsageFault(asked + " holds no submission: no folder, no .java file and no archive. Give the"
                    + " folder in which these lie.");
        }
    }

    /** An archive that cannot be listed is a submission, too: what is wrong with it is said when it is read. */
    private void addArchive(Path asked, String name, Path archive) throws IOException {
        Content content = Content.of(archive, Files.size(archive));
        try {
            Place.InArchive place = new Place.InArchive(Archives.withoutEnding(name), Archives.list(name, content));
            boolean isZip = Archives.isZip(content);
            String origin = name + "/";
            if (isZip && addDeliveries(place, origin)) {
                return;
            }
            layouts.complain(asked);
            for (int depth = 0; depth < Collector.MAX_DEPTH && !isSingle(place); depth++) {
                List<Export.Item> submissions = place.items().stream()
                        .filter(SubmissionFinder::isSubmission)
                        .toList();
                if (submissions.size() == 1 && submissions.get(0).isFolder()) {
                    String folder = submissions.get(0).name();
                    origin += folder + "/";
                    place = place.in(folder);
                } else if (submissions.isEmpty() || (submissions.size() == 1 && !isZip)) {
                    break;
                } else if (isZip) {
                    addItems(place, origin);
                    return;
                } else {
                    throw new UsageFault(asked + " holds several submissions, and of archives only zip is taken for a"
                            + " class. Unpack it, and give the folder.");
                }
            }
        } catch (RefusalException e) {
            // Said when it is read.
            layouts.complain(asked);
        }
        add(Archives.withoutEnding(name), name, locationOf(name, archive));
    }

    /** A file is called as it was typed, whatever the link leads to. */
    private static Location locationOf(String name, Path real) throws IOException {
        return nameOf(real).equals(name) || !Files.isRegularFile(real)
                ? new Location.OnDisk(real)
                : new Location.NamedFile(name, Content.of(real, Files.size(real)));
    }

    /** {@return whether a platform's layout was recognised} */
    private boolean addDeliveries(Place place, String origin) throws IOException {
        List<Entry> delivered = deliveries.in(place, origin);
        entries.addAll(delivered);
        return !delivered.isEmpty();
    }

    /** {@return whether there was a submission} */
    private boolean addItems(Place place, String origin) throws IOException {
        int before = entries.size();
        for (Export.Item item : place.items()) {
            if (isSubmission(item)) {
                String name = item.isFolder() ? item.name() : withoutEnding(item.name());
                add(name, origin + item.name(), place.location(item));
            } else {
                leftOut.add(item.name());
            }
        }
        return entries.size() > before;
    }

    private boolean isSingle(Place place) throws IOException {
        List<Export.Item> items = place.items();
        if (items.stream()
                .anyMatch(item -> item.isFolder()
                        ? item.name().equals("src")
                        : item.name().equals("pom.xml"))) {
            return true;
        }
        try {
            Collector all = place.collect();
            Map<String, Content> sources = all.sources();
            return !sources.isEmpty()
                    && sources.values().stream().mapToLong(Content::size).sum() <= MAX_SEARCHED_BYTES
                    && isSourceRoot(sources)
                    && implementations(sources.values()) <= 1
                    && all.archives().entrySet().stream()
                            .noneMatch(file -> holdsSources(file.getKey(), file.getValue()));
        } catch (RefusalException e) {
            // More than one submission may have.
            return false;
        }
    }

    /** Whether the folders, where there are any, are named after the packages of the sources in them. */
    private static boolean isSourceRoot(Map<String, Content> sources) {
        return sources.entrySet().stream().allMatch(source -> {
            String path = source.getKey();
            String parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            return parent.isEmpty()
                    || parent.equals(
                            JavaText.peek(source.getValue()).packageName().replace('.', '/'));
        });
    }

    /** Whether an archive beside sources is a submission of its own; what cannot be listed is not overlooked. */
    private static boolean holdsSources(String name, Content archive) {
        try {
            return Archives.list(name, archive.atHand()).items().keySet().stream()
                    .anyMatch(path -> Collector.isSource(Collector.nameOf(path)));
        } catch (RefusalException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private long implementations(Collection<Content> files) {
        return files.stream()
                .filter(file -> JavaText.peek(file).implementsType(official.simpleInterfaceName()))
                .limit(2)
                .count();
    }
}
