package gradecheck.verify;

import gradecheck.assignment.Name;
import gradecheck.assignment.Place;
import gradecheck.fault.GraderFault;
import gradecheck.fault.UsageFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What student code may use of the JDK. What no entry allows is not available. Immutable. */
final class AllowList {

    private static final String FILE = "allow-list.txt";

    private final Map<String, List<AllowEntry>> named = new HashMap<>();
    private final List<AllowEntry> starred = new ArrayList<>();

    private AllowList(List<AllowEntry> entries) {
        for (AllowEntry entry : entries) {
            if (entry.suffix().isPresent()) {
                starred.add(entry);
            } else {
                named.computeIfAbsent(entry.prefix(), name -> new ArrayList<>()).add(entry);
            }
        }
    }

    /**
     * {@return the list that ships with Gradecheck, with more entries}
     *
     * @param more entries of an assignment
     * @throws UsageFault where one of these is wrong, with its place
     */
    static AllowList with(List<Name> more, Platform platform) {
        List<AllowEntry> entries = new ArrayList<>();
        shipped().forEach(line -> entries.add(AllowEntry.read(line)));
        for (Name line : more) {
            AllowEntry entry = AllowEntry.read(line);
            entry.requireKnown(line, platform);
            entries.add(entry);
        }
        return new AllowList(entries);
    }

    /** {@return the lines of the list that ships with Gradecheck, without comments} */
    static List<Name> shipped() {
        try (InputStream in = AllowList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new GraderFault("reading " + FILE + ", which this build lacks", null);
            }
            List<Name> entries = new ArrayList<>();
            int number = 0;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                number++;
                String entry = line.replaceFirst("#.*", "").strip();
                if (!entry.isEmpty()) {
                    entries.add(new Name(entry, new Place(FILE, number, 1)));
                }
            }
            return entries;
        } catch (IOException e) {
            throw new GraderFault("reading " + FILE, e);
        }
    }

    private Stream<AllowEntry> about(Outline type) {
        return Stream.concat(
                named.getOrDefault(type.name(), List.of()).stream(),
                starred.stream().filter(entry -> entry.isAbout(type.name())));
    }

    /** {@return whether a member that a type declares may be used} */
    boolean permits(Outline type, Member member) {
        return about(type).anyMatch(entry -> entry.permits(member));
    }

    /** {@return whether a type may be extended: an interface that is listed, a class of which a constructor is} */
    boolean permitsSubtypes(Outline type) {
        return type.isInterface()
                ? about(type).findAny().isPresent()
                : type.members().stream().anyMatch(member -> member.isConstructor() && permits(type, member));
    }
}
