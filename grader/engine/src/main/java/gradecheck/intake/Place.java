package gradecheck.intake;

import gradecheck.platform.Export;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder that may hold submissions, or be one: on disk or in an archive. */
interface Place extends Export {

    /** {@return what lies at any depth} */
    Collector collect() throws IOException;

    /** {@return where an item lies} */
    Location location(Item item);

    /**
     * {@return where something deeper lies}
     *
     * @param path of a file or folder, with forward slashes
     */
    Location location(String path);

    /** {@return a folder in it} */
    Place in(String folder);

    /** {@return the bytes of a regular file} */
    Content content(String path) throws IOException;

    @Override
    default String text(String path, int maxBytes) throws IOException {
        return new String(content(path).read(maxBytes), StandardCharsets.UTF_8);
    }

    /**
     * A folder on disk.
     *
     * @param folder its path
     */
    record OnDisk(Path folder) implements Place {

        @Override
        public String name() {
            return String.valueOf(folder.getFileName());
        }

        @Override
        public List<Item> items() throws IOException {
            return items(folder, path -> !EarlierReport.isIn(path) && !isHidden(String.valueOf(path.getFileName())));
        }

        @Override
        public List<Item> items(String path) throws IOException {
            return items(folder.resolve(path), all -> true);
        }

        private static List<Item> items(Path folder, Predicate<Path> which) throws IOException {
            try (Stream<Path> list = Files.list(folder)) {
                return list.filter(which)
                        .map(path -> new Item(
                                String.valueOf(path.getFileName()),
                                Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS),
                                Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)))
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
            return location(item.name());
        }

        @Override
        public Location location(String path) {
            return new Location.OnDisk(folder.resolve(path));
        }

        @Override
        public Place in(String path) {
            return new OnDisk(folder.resolve(path));
        }

        @Override
        public Content content(String path) throws IOException {
            Path file = folder.resolve(path);
            return Content.of(file, Files.size(file));
        }
    }

    /**
     * A folder in an archive.
     *
     * @param name its own, or the archive's without its ending
     * @param listing what it holds
     */
    record InArchive(String name, Listing listing) implements Place {

        @Override
        public List<Item> items() {
            return items(listing).stream()
                    .filter(item -> !isHidden(item.name()) && !EarlierReport.isIn(item.name(), listing))
                    .toList();
        }

        @Override
        public List<Item> items(String path) {
            return items(listing.below(path));
        }

        private static List<Item> items(Listing listing) {
            Map<String, Item> items = new TreeMap<>();
            listing.items().forEach((path, item) -> {
                int slash = path.indexOf('/');
                String name = slash < 0 ? path : path.substring(0, slash);
                boolean isFolder = slash >= 0 || item.kind() == Listing.Kind.FOLDER;
                items.put(name, new Item(name, isFolder, !isFolder && item.kind() == Listing.Kind.FILE));
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
                    ? new Location.NamedFile(item.name(), content(item.name()))
                    : new Location.ArchivedFolder(listing.only(item.name()));
        }

        @Override
        public Location location(String path) {
            Listing.Kind kind = listing.kindOf(path);
            return location(new Item(path, kind == Listing.Kind.FOLDER, kind == Listing.Kind.FILE));
        }

        @Override
        public InArchive in(String path) {
            return new InArchive(Collector.nameOf(path), listing.below(path));
        }

        @Override
        public Content content(String path) {
            return listing.contentOf(path);
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }
}
