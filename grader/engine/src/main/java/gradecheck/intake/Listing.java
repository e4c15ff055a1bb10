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

    private final NavigableMap<String, Item> items;

    Listing() {
        this(new TreeMap<>());
    }

    private Listing(NavigableMap<String, Item> items) {
        this.items = items;
    }

    /**
     * Adds an entry while an archive is being listed.
     *
     * @param name as the archive has it
     * @throws RefusalException where it is a source that is there already with other content
     */
    void add(String name, Kind kind, Content content) throws RefusalException {
        ArchivePath place = ArchivePath.of(name);
        if (place.path().isEmpty()) {
            return;
        }
        Item item = new Item(kind, content, place.leadsOut() ? name : "");
        Item before = items.putIfAbsent(place.path(), item);
        if (before != null && Collector.isSource(Collector.nameOf(place.path())) && !isSame(before, item)) {
            throw new RefusalException("It holds two different files called " + place.path()
                    + ", so which one counts is anyone's guess. Hand in each file once.");
        }
    }

    private static boolean isSame(Item before, Item item) {
        return before.kind() == item.kind()
                && (item.kind() != Kind.FILE || before.content().isSameAs(item.content()));
    }

    /** {@return the entries by their paths} */
    SortedMap<String, Item> items() {
        return Collections.unmodifiableSortedMap(items);
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
        String start = folder + "/";
        // '0' is the character after '/'.
        items.subMap(start, true, folder + "0", false)
                .forEach((path, item) -> inside.put(path.substring(start.length()), item));
        return new Listing(inside);
    }
}
