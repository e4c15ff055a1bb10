package gradecheck.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells the sources of one submission from whatever else lies beside them, in a folder or in an archive. */
final class Collector {

    /** How deep folders are looked into. */
    static final int MAX_DEPTH = 32;

    /** The most files that one submission has. */
    static final int MAX_FILES = 100_000;

    private static final int MAX_PATH = 1_024;
    private static final Set<String> NOT_THE_STUDENTS_OWN = Set.of("target", "node_modules", "__MACOSX");

    private final SortedMap<String, Content> sources = new TreeMap<>();
    private final SortedMap<String, Content> archives = new TreeMap<>();
    private final Set<String> foldersLeftOut = new HashSet<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Remarks remarks = new Remarks();

    /**
     * Takes what an archive holds.
     *
     * @throws RefusalException where that is too much
     */
    void addAll(Listing listing) throws RefusalException {
        if (listing.items().size() > MAX_FILES) {
            throw tooManyFiles();
        }
        Set<String> reports = reportsIn(listing);
        listing.items().forEach((path, item) -> {
            if (!item.strayName().isEmpty()) {
                remarks.stray(item.strayName());
            }
            if (item.kind() != Listing.Kind.FOLDER && entersFoldersOf(path, reports)) {
                add(path, item.kind(), item.content());
            }
        });
    }

    private static Set<String> reportsIn(Listing listing) {
        String end = "/" + EarlierReport.MARKER;
        return listing.items().keySet().stream()
                .filter(path -> path.endsWith(end))
                .map(path -> path.substring(0, path.length() - end.length()))
                .filter(folder -> EarlierReport.isIn(folder, listing))
                .collect(Collectors.toSet());
    }

    static RefusalException tooManyFiles() {
        return new RefusalException(
                "It holds more than " + MAX_FILES + " files. Hand in the sources alone, without what tools have made.");
    }

    /** {@return the source files by their paths} */
    SortedMap<String, Content> sources() {
        return sources;
    }

    /** {@return the files that are called like archives, by their paths; may be changed} */
    SortedMap<String, Content> archives() {
        return archives;
    }

    /** {@return what there is to say of the files} */
    Remarks remarks() {
        return remarks;
    }

    /** {@return whether to look into a folder; that it is left out is remarked} */
    boolean enters(String folder, boolean isReport) {
        if (!isReport && !isToolsWork(nameOf(folder))) {
            return true;
        }
        if (foldersLeftOut.add(folder)) {
            remarks.folder(folder);
        }
        return false;
    }

    private boolean entersFoldersOf(String path, Set<String> reports) {
        int slash = path.indexOf('/');
        for (int depth = 0; slash >= 0 && depth < MAX_DEPTH; depth++) {
            String folder = path.substring(0, slash);
            if (!enters(folder, reports.contains(folder))) {
                return false;
            }
            slash = path.indexOf('/', slash + 1);
        }
        return true;
    }

    /** Takes a file, or remarks why not. */
    void add(String path, Listing.Kind kind, Content content) {
        String name = nameOf(path);
        if (!isSource(name)) {
            if (kind == Listing.Kind.FILE && Archives.isNamedLikeOne(name) && !name.endsWith(".jar")) {
                archives.put(path, content);
            } else {
                remarks.other(path);
            }
        } else if (kind == Listing.Kind.LINK) {
            remarks.link(path);
        } else if (kind != Listing.Kind.FILE) {
            remarks.special(path);
        } else if (path.chars().filter(c -> c == '/').count() >= MAX_DEPTH) {
            remarks.tooDeep(path);
        } else if (path.length() > MAX_PATH || path.chars().anyMatch(Character::isISOControl)) {
            remarks.oddName(path);
        } else if (content.size() > TextReader.MAX_BYTES) {
            remarks.tooLarge(path);
        } else {
            sources.put(path, content);
            String spelling = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            String before = spellings.putIfAbsent(spelling, path);
            if (before != null) {
                remarks.clash(before + " and " + path);
            }
        }
    }

    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static boolean isSource(String name) {
        return name.endsWith(".java")
                && !name.startsWith(".")
                && !name.equals("module-info.java")
                && !name.equals("package-info.java");
    }

    /** {@return whether a folder of that name is made by tools, or kept by them} */
    static boolean isToolsWork(String name) {
        return name.startsWith(".") || NOT_THE_STUDENTS_OWN.contains(name);
    }
}
