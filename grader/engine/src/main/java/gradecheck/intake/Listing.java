package gradecheck.intake;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an archive holds, by path: as if it were unpacked into a folder, yet nothing is. */
final class Listing {

    /** What an entry is. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        SPECIAL
    }

    /**
     * One entry.
     *
     * @param kind what it is
     * @param content of a file
     * @param strayName its name, where that leads out of the archive; else empty
     */
    record Item(Kind kind, Content content, String strayName) {}

    /** Bounds the memory that hostile names take; so many characters name some hundred thousand files. */
    private static final long MAX_NAME_CHARS = 32L << 20;

    private final NavigableMap<String, Item> items;
    private long nameChars;

    Listing() {
        this(new TreeMap<>());
    }

    private Listing(NavigableMap<String, Item> items) {
        this.items = items;
    }

    /**
     * Adds an entry while an archive is being listed. A source that is there already with other content can no longer
     * be read, and says so when it is tried: it must not cost others of a class.
     *
     * @param name as the archive has it
     * @throws RefusalException where all names together are too long
     */
    void add(String name, Kind kind, Content content) throws RefusalException {
        nameChars += name.length();
        if (nameChars > MAX_NAME_CHARS) {
            throw tooLong();
        }
        ArchivePath place = ArchivePath.of(name);
        if (place.path().isEmpty()) {
            return;
        }
        Item item = new Item(kind, content, place.leadsOut() ? name : "");
        Item before = items.putIfAbsent(place.path(), item);
        if (before != null && Collector.isSource(Collector.nameOf(place.path())) && !isSame(before, item)) {
            Content neither = Content.refused("It holds two different files called " + place.path()
                    + ", so which one counts is anyone's guess. Hand in each file once.");
            items.put(place.path(), new Item(Kind.FILE, neither, item.strayName()));
        }
    }

    static RefusalException tooLong() {
        return new RefusalException(
                "It lists too many files, or too long names. Hand in the sources alone, or unpack it.");
    }

    private static boolean isSame(Item before, Item item) {
        return before.kind() == item.kind()
                && (item.kind() != Kind.FILE || before.content().isSameAs(item.content()));
    }

    /** {@return the entries by their paths} */
    SortedMap<String, Item> items() {
        return Collections.unmodifiableSortedMap(items);
    }

    /** {@return what lies at a path; what has no entry is a folder, which not every tool lists} */
    Kind kindOf(String path) {
        Item item = items.get(path);
        return item == null ? Kind.FOLDER : item.kind();
    }

    /** {@return the bytes of a file in it} */
    Content contentOf(String path) {
        return Objects.requireNonNull(items.get(path)).content();
    }

    /** {@return one entry without the others} */
    Listing only(String path) {
        return new Listing(items.subMap(path, true, path, true));
    }

    /** {@return what lies below a folder, by the paths from there} */
    Listing below(String folder) {
        NavigableMap<String, Item> inside = new TreeMap<>();
        int start = folder.length() + 1;
        itemsBelow(folder).forEach((path, item) -> inside.put(path.substring(start), item));
        return new Listing(inside);
    }

    /** {@return the entries below a folder, by their whole paths} */
    SortedMap<String, Item> itemsBelow(String folder) {
        // '0' is the character after '/'.
        return items.subMap(folder + "/", true, folder + "0", false);
    }
}
