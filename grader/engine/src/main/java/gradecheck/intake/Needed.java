package gradecheck.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * Chooses from a great many sources those that an implementation needs: the folder it lies in, where that is small
 * enough, and whatever these mention by name. Holds one source at a time.
 */
final class Needed {

    /** No more than this is searched; the smallest sources come first, so that few are missed. */
    private static final long MAX_SEARCHED_BYTES = 128L << 20;

    private final int most;
    private final List<Unit> units = new ArrayList<>();
    private final List<Unit> implementing = new ArrayList<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();

    private Needed(int most) {
        this.most = most;
    }

    /**
     * Chooses.
     *
     * @param files the sources by their paths
     * @param interfaceName simple name of the interface that is to be implemented
     * @param most how many may be chosen; those that are mentioned over the fewest others go first
     * @return the paths of the chosen; none where no source says that it implements the interface
     */
    static Set<String> of(Map<String, Content> files, String interfaceName, int most) {
        Needed needed = new Needed(most);
        needed.search(files, interfaceName);
        return needed.choose();
    }

    private void search(Map<String, Content> files, String interfaceName) {
        List<Found> smallestFirst = new ArrayList<>();
        files.forEach((path, file) -> smallestFirst.add(new Found(path, file)));
        smallestFirst.sort(
                Comparator.comparingLong((Found found) -> found.file().size()).thenComparing(Found::path));
        long searched = 0;
        for (Found found : smallestFirst) {
            searched += found.file().size();
            if (searched > MAX_SEARCHED_BYTES) {
                return;
            }
            JavaText text = JavaText.peek(found.file());
            Unit unit = new Unit(found.path(), found.file(), text.packageName());
            units.add(unit);
            byName.computeIfAbsent(unit.name(), name -> new ArrayList<>()).add(unit);
            if (text.implementsType(interfaceName)) {
                implementing.add(unit);
            }
        }
    }

    private Set<String> choose() {
        Set<Unit> seen = new LinkedHashSet<>(first());
        List<Unit> chosen = new ArrayList<>(seen);
        for (int i = 0; i < chosen.size() && chosen.size() < most; i++) {
            mentionedBy(chosen.get(i)).stream().filter(seen::add).forEach(chosen::add);
        }
        return chosen.stream().limit(most).map(Unit::path).collect(Collectors.toSet());
    }

    private List<Unit> first() {
        Set<String> folders = implementing.stream().map(Unit::folder).collect(Collectors.toSet());
        List<Unit> beside =
                units.stream().filter(unit -> folders.contains(unit.folder())).toList();
        return beside.size() <= most ? beside : implementing;
    }

    /** Of several types of the same full name, for example in copies of a project, the nearest is meant. */
    private Collection<Unit> mentionedBy(Unit unit) {
        Set<String> names = JavaText.peek(unit.file()).names();
        BinaryOperator<Unit> nearer =
                BinaryOperator.minBy(Comparator.comparingInt(unit::stepsTo).thenComparing(Unit::path));
        Map<String, Unit> mentioned = new TreeMap<>();
        for (String name : names) {
            for (Unit other : byName.getOrDefault(name, List.of())) {
                if (other.folder().equals(unit.folder()) || names.contains(other.packageName())) {
                    mentioned.merge(other.packageName() + "." + name, other, nearer);
                }
            }
        }
        return mentioned.values();
    }

    private record Found(String path, Content file) {}

    /** A source, by Java's habit named after the type in it. */
    private record Unit(String path, Content file, String packageName) {

        String folder() {
            return path.substring(0, path.lastIndexOf('/') + 1);
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
        }

        /** How many folders lie on the way to the folder of another. */
        int stepsTo(Unit other) {
            String[] from = folder().split("/", -1);
            String[] to = other.folder().split("/", -1);
            int shared = 0;
            while (shared < Math.min(from.length, to.length) && from[shared].equals(to[shared])) {
                shared++;
            }
            return from.length + to.length - 2 * shared;
        }
    }
}
