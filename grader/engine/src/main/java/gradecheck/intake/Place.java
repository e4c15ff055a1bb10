package gradecheck.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder that may hold submissions, or be one: on disk or in an archive. */
interface Place {

    /**
     * Something that lies directly in it.
     *
     * @param name of it
     * @param isFolder whether it is a folder
     * @param isFile whether it is a regular file
     */
    record Item(String name, boolean isFolder, boolean isFile) {}

    /** {@return what lies directly in it, by name; without what is hidden, tools' work and reports} */
    List<Item> items() throws IOException;

    /** {@return what lies at any depth} */
    Collector collect() throws IOException;

    /** {@return where an item lies} */
    Location location(Item item) throws IOException;

    /**
     * A folder on disk.
     *
     * @param folder its path
     */
    record OnDisk(Path folder) implements Place {

        @Override
        public List<Item> items() throws IOException {
            try (Stream<Path> list = Files.list(folder)) {
                return list.filter(path -> !FolderWalk.isReport(path))
                        .map(path -> new Item(
                                String.valueOf(path.getFileName()),
                                Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS),
                                Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)))
                        .filter(item -> !isHidden(item.name()))
                        .sorted(Comparator.comparing(Item::name))
                        .toList();
            } catch (UncheckedIOException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        @Override
        public Collector collect() throws IOException {
            return FolderWalk.below(folder);
        }

        @Override
        public Location location(Item item) {
            return new Location.OnDisk(folder.resolve(item.name()));
        }
    }

    /**
     * A folder in an archive.
     *
     * @param listing what it holds
     */
    record InArchive(Listing listing) implements Place {

        @Override
        public List<Item> items() {
            Map<String, Item> items = new TreeMap<>();
            listing.items().forEach((path, item) -> {
                int slash = path.indexOf('/');
                String name = slash < 0 ? path : path.substring(0, slash);
                boolean isFolder = slash >= 0 || item.kind() == Listing.Kind.FOLDER;
                if (!isHidden(name) && !listing.items().containsKey(name + "/.gradecheck")) {
                    items.put(name, new Item(name, isFolder, !isFolder && item.kind() == Listing.Kind.FILE));
                }
            });
            return new ArrayList<>(items.values());
        }

        @Override
        public Collector collect() throws RefusalException {
            Collector collector = new Collector();
            collector.addAll(listing);
            return collector;
        }

        @Override
        public Location location(Item item) {
            if (item.isFolder()) {
                return new Location.ArchivedFolder(listing.below(item.name()));
            }
            return item.isFile()
                    ? new Location.ArchivedFile(item.name(), listing.contentOf(item.name()))
                    : new Location.ArchivedFolder(listing.only(item.name()));
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }
}
