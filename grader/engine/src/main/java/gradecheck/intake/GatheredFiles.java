package gradecheck.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects files under the names that a student gave them, as if they lay in a folder of their own. */
final class GatheredFiles {

    /** What platforms and browsers make of {@code Net.java} when there is one already. */
    private static final Pattern NUMBERED = Pattern.compile("(.+?)(?:-\\d+| ?\\(\\d+\\))\\.java");

    private final Collector collector = new Collector();
    private final Set<String> taken;

    private GatheredFiles(Set<String> taken) {
        this.taken = taken;
    }

    static Collector collect(List<Location.Named> files) throws IOException {
        Set<String> names = files.stream().map(Location.Named::name).collect(Collectors.toCollection(HashSet::new));
        GatheredFiles gathered = new GatheredFiles(names);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            Location.Named file = files.get(i);
            // Two files of one name keep apart in folders, which are called by the order of the files.
            String path = seen.add(file.name()) ? file.name() : (i + 1) + "/" + file.name();
            gathered.add(path, file.location());
        }
        return gathered.collector;
    }

    private void add(String path, Location location) throws IOException {
        if (location instanceof Location.NamedFile file) {
            add(path, Listing.Kind.FILE, file.content());
        } else if (location instanceof Location.ArchivedFolder odd) {
            odd.content().items().values().forEach(item -> add(path, item.kind(), item.content()));
        } else if (location instanceof Location.OnDisk disk) {
            BasicFileAttributes attributes =
                    Files.readAttributes(disk.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            add(path, FolderWalk.kindOf(attributes), Content.of(disk.path(), attributes.size()));
        }
    }

    private void add(String path, Listing.Kind kind, Content content) {
        Matcher matcher = NUMBERED.matcher(path);
        String name = matcher.matches() ? matcher.group(1) : "";
        boolean isNumbered = kind == Listing.Kind.FILE
                && !name.isEmpty()
                && !taken.contains(name + ".java")
                && content.size() <= TextReader.MAX_BYTES
                && JavaText.peek(content).declaredTypes().contains(name);
        if (isNumbered) {
            collector.remarks().renamed(path);
            taken.add(name + ".java");
        }
        collector.add(isNumbered ? name + ".java" : path, kind, content);
    }
}
