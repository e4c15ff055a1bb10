package gradecheck.verify;

import gradecheck.assignment.Name;
import gradecheck.assignment.Spelling;
import gradecheck.fault.UsageFault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One line of an allow-list: a type of the JDK, or with a {@code *} in its last part several, and which of the members
 * it declares.
 *
 * @param prefix beginning of the internal names it is about
 * @param suffix end of these names where the line has a star, else empty
 * @param choice what the members mean
 * @param members names, {@code new} for constructors, or signatures such as {@code new(String)}
 */
record AllowEntry(String prefix, Optional<String> suffix, Choice choice, Set<String> members) {

    /** What is allowed of a type. */
    enum Choice {
        ALL,
        ONLY,
        EXCEPT
    }

    AllowEntry {
        members = Set.copyOf(members);
    }

    /**
     * Reads a line.
     *
     * @throws UsageFault where it does not have the form of an entry
     */
    static AllowEntry read(Name line) {
        List<String> words = Arrays.asList(line.text().strip().split("\\s+", -1));
        Choice choice = words.size() == 1 ? Choice.ALL : choice(line, words);
        Set<String> members = Set.copyOf(words.subList(Math.min(2, words.size()), words.size()));
        String name = words.get(0).replace('.', '/');
        int star = name.indexOf('*');
        if (star < 0) {
            return new AllowEntry(name, Optional.empty(), choice, members);
        }
        if (star < name.lastIndexOf('/') || !name.contains("/") || star != name.lastIndexOf('*')) {
            throw line.wrong("one '*' may stand in the last part of a name, as in java.util.function.*");
        }
        if (choice == Choice.ONLY) {
            throw line.wrong("a name with '*' takes all members, or all 'except' some");
        }
        return new AllowEntry(name.substring(0, star), Optional.of(name.substring(star + 1)), choice, members);
    }

    /**
     * Checks that there is what the entry names.
     *
     * @param line it was read from
     * @throws UsageFault where the JDK has nothing of that name
     */
    void requireKnown(Name line, Platform platform) {
        if (suffix.isPresent()) {
            requirePackage(line, platform);
        } else {
            Outline type = platform.find(prefix)
                    .orElseThrow(() -> line.wrong("the JDK has no type '" + prefix.replace('/', '.')
                            + "'; types are named in full, and nested ones as in java.util.Map$Entry"));
            members.stream().sorted().forEach(member -> requireMember(line, type, member));
        }
    }

    private static Choice choice(Name line, List<String> words) {
        for (Choice choice : List.of(Choice.ONLY, Choice.EXCEPT)) {
            if (words.get(1).equalsIgnoreCase(choice.name()) && words.size() > 2) {
                return choice;
            }
        }
        throw line.wrong("a type stands alone, or is followed by 'only' or 'except' and names of its members, was '"
                + line.text() + "'");
    }

    private void requirePackage(Name line, Platform platform) {
        String name = prefix.substring(0, prefix.lastIndexOf('/')).replace('/', '.');
        if (!platform.packages().contains(name)) {
            throw line.wrong("the JDK has no package '" + name + "'"
                    + Spelling.didYouMean(name, platform.packages().stream().sorted())
                            .orElse(""));
        }
    }

    private static void requireMember(Name line, Outline type, String member) {
        Set<String> declared = type.members().stream()
                .map(each -> member.contains("(") ? each.signature() : each.sourceName())
                .collect(Collectors.toSet());
        if (!declared.contains(member)) {
            throw line.wrong(type.sourceName() + " itself declares no '" + member + "'"
                    + Spelling.didYouMean(member, declared.stream().sorted()).orElse(""));
        }
    }

    /** {@return whether it is about a type} */
    boolean isAbout(String internalName) {
        return suffix.map(end -> internalName.startsWith(prefix)
                        && internalName.endsWith(end)
                        && internalName.length() >= prefix.length() + end.length()
                        && internalName.indexOf('/', prefix.length()) < 0)
                .orElseGet(() -> internalName.equals(prefix));
    }

    /** {@return whether it allows a member of a type that it is about} */
    boolean permits(Member member) {
        return switch (choice) {
            case ALL -> true;
            case ONLY -> names(member);
            case EXCEPT -> !names(member);
        };
    }

    private boolean names(Member member) {
        return members.contains(member.sourceName()) || members.contains(member.signature());
    }
}
