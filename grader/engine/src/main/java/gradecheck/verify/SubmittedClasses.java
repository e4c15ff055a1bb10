package gradecheck.verify;

import gradecheck.result.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The classes of one submission among all that they can see. For use by one thread. */
final class SubmittedClasses {

    private final Map<String, ClassCode> own = new TreeMap<>();
    private final Map<String, Outline> official;
    private final Platform platform;
    private final AllowList list;
    private final Hierarchy hierarchy = new Hierarchy(this::find);
    private final Map<Use, Boolean> permitted = new HashMap<>();

    SubmittedClasses(List<ClassCode> own, Map<String, Outline> official, Platform platform, AllowList list) {
        own.forEach(code -> this.own.put(code.outline().name(), code));
        this.official = official;
        this.platform = platform;
        this.list = list;
    }

    /** {@return its classes in the order of their names} */
    List<ClassCode> own() {
        return List.copyOf(own.values());
    }

    Set<String> officialNames() {
        return official.keySet();
    }

    /** {@return a type that its code can see: of the JDK, of the contract, or its own} */
    Optional<Outline> find(String name) {
        if (platform.owns(name)) {
            return platform.find(name);
        }
        return Optional.ofNullable(official.get(name))
                .or(() -> Optional.ofNullable(own.get(name)).map(ClassCode::outline));
    }

    /** {@return a class of its own by its name} */
    Optional<ClassCode> ownClass(String name) {
        return Optional.ofNullable(own.get(name));
    }

    List<Outline> line(String name) {
        return hierarchy.line(name);
    }

    List<Outline> declaring(String owner, Member member) {
        return hierarchy.declaring(owner, member);
    }

    /** {@return whether a member may be used that a type declares} */
    boolean permits(Outline type, Member member) {
        return !platform.owns(type.name()) || list.permits(type, member);
    }

    /** {@return whether one of its classes may extend or implement a type} */
    boolean permitsSubtypes(String supertype) {
        return find(supertype)
                .filter(type -> !platform.owns(type.name()) || list.permitsSubtypes(type))
                .isPresent();
    }

    /** {@return what is refused of a method, each with its place, in order} */
    List<Refusal> refusals(ClassCode code, ClassCode.Method method) {
        return method.uses().stream()
                .filter(use -> !permitted.computeIfAbsent(use.anywhere(), this::permits))
                .map(use -> new Refusal(Outline.binaryName(code.outline().name()), code.file(), use.line(), words(use)))
                .distinct()
                .toList();
    }

    private boolean permits(Use use) {
        List<Outline> declaring = declaring(use.owner(), use.member());
        return !declaring.isEmpty() && declaring.stream().allMatch(type -> permits(type, use.member()));
    }

    /** As it was written, where that names a type of the JDK; else what it inherits. */
    private String words(Use use) {
        String declaring = declaring(use.owner(), use.member()).stream()
                .filter(type -> !permits(type, use.member()))
                .map(Outline::name)
                .findFirst()
                .orElse(use.owner());
        return words(platform.owns(use.owner()) ? use.owner() : declaring, use.member());
    }

    /** {@return a member as people write it, for example {@code java.lang.System.exit} or {@code new java.io.File}} */
    static String words(String owner, Member member) {
        String type = Outline.sourceName(owner);
        return member.isConstructor() ? "new " + type : type + "." + member.name();
    }
}
