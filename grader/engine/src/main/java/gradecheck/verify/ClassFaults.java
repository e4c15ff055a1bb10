package gradecheck.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds what is wrong with classes themselves, which no replaced method could mend. */
final class ClassFaults {

    /** Of the JDK, the grader and what checks are written with; sub-packages are meant as well. */
    private static final List<String> RESERVED =
            List.of("java/", "javax/", "jdk/", "sun/", "com/sun/", "gradecheck/", "org/junit/");

    private static final Member FINALIZER = new Member("finalize", "()V");

    private final SubmittedClasses submitted;
    private final Platform platform;

    ClassFaults(SubmittedClasses submitted, Platform platform) {
        this.submitted = submitted;
        this.platform = platform;
    }

    /** {@return one sentence on the first fault, in the order of names} */
    Optional<String> first() {
        Map<String, String> names = new TreeMap<>();
        for (String official : submitted.officialNames()) {
            names.put(official.toLowerCase(Locale.ROOT), official);
        }
        for (ClassCode code : submitted.own()) {
            String name = code.outline().name();
            String type = Outline.binaryName(name);
            String same = names.put(name.toLowerCase(Locale.ROOT), name);
            if (isReserved(name)) {
                return Optional.of(Sentences.reservedPackage(type));
            }
            if (same != null) {
                return Optional.of(
                        submitted.officialNames().contains(same)
                                ? Sentences.officialName(type)
                                : Sentences.sameNames(Outline.binaryName(same), type));
            }
            Optional<String> fault =
                    methodFault(code).or(() -> supertypeFault(code)).or(() -> inheritedFault(code));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private boolean isReserved(String name) {
        String path = name.toLowerCase(Locale.ROOT);
        return platform.owns(name) || RESERVED.stream().anyMatch(path::startsWith);
    }

    private static Optional<String> methodFault(ClassCode code) {
        String type = Outline.binaryName(code.outline().name());
        for (ClassCode.Method method : code.methods()) {
            if (method.isNative()) {
                return Optional.of(Sentences.nativeMethod(type, method.member().name()));
            }
            if (method.member().equals(FINALIZER)) {
                return Optional.of(Sentences.finalizer(type));
            }
        }
        return Optional.empty();
    }

    private Optional<String> supertypeFault(ClassCode code) {
        Outline outline = code.outline();
        List<String> supertypes = new ArrayList<>(outline.interfaces());
        outline.superclass().ifPresent(supertypes::add);
        for (String supertype : supertypes) {
            if (!submitted.permitsSubtypes(supertype)) {
                boolean extended = outline.isInterface()
                        || outline.superclass().filter(supertype::equals).isPresent();
                return Optional.of(Sentences.supertype(
                        Outline.binaryName(outline.name()),
                        code.file(),
                        extended ? "extends" : "implements",
                        Outline.sourceName(supertype)));
            }
        }
        return Optional.empty();
    }

    /** Through an interface's method, code reaches what a class inherits of that name, whatever it is. */
    private Optional<String> inheritedFault(ClassCode code) {
        String name = code.outline().name();
        return interfaces(name).stream()
                .flatMap(each -> submitted.find(each).stream())
                .flatMap(each -> each.members().stream())
                .filter(member -> !member.isField() && !member.name().equals(Member.INITIALISER))
                .flatMap(member -> forbidden(name, member).stream())
                .sorted()
                .findFirst()
                .map(words -> Sentences.inherited(Outline.binaryName(name), code.file(), words));
    }

    private Optional<String> forbidden(String name, Member member) {
        return submitted.declaring(name, member).stream()
                .filter(type -> !type.isInterface() && !submitted.permits(type, member))
                .map(type -> SubmittedClasses.words(type.name(), member))
                .findFirst();
    }

    /** {@return all interfaces that a class of the submission and its superclasses in it say they implement} */
    private Set<String> interfaces(String name) {
        Set<String> all = new HashSet<>();
        submitted.line(name).stream()
                .filter(type -> !platform.owns(type.name()))
                .forEach(type -> collect(type.interfaces(), all));
        return all;
    }

    private void collect(List<String> interfaces, Set<String> all) {
        for (String each : interfaces) {
            if (all.add(each)) {
                submitted.find(each).ifPresent(type -> collect(type.interfaces(), all));
            }
        }
    }
}
