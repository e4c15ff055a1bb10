package gradecheck.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What runs whenever an instance is made: static initialisers, and the constructors that the first one leads to. */
final class Construction {

    private static final String NOTHING = "()V";

    private final SubmittedClasses submitted;
    private final String implementation;
    private final List<String> line;

    Construction(SubmittedClasses submitted, String implementation) {
        this.submitted = submitted;
        this.implementation = implementation.replace('.', '/');
        this.line =
                submitted.line(this.implementation).stream().map(Outline::name).toList();
    }

    /** {@return one sentence on what in it is refused, if anything} */
    Optional<String> fault() {
        List<Use> run = new ArrayList<>();
        line.forEach(type -> run.add(new Use(type, new Member(Member.INITIALISER, NOTHING), 0)));
        run.add(new Use(implementation, new Member(Member.CONSTRUCTOR, NOTHING), 0));
        for (int i = 0; i < run.size(); i++) {
            Optional<String> fault = fault(run.get(i));
            if (fault.isPresent()) {
                return fault;
            }
            uses(run.get(i)).stream()
                    .filter(use -> use.member().isConstructor() && line.contains(use.owner()))
                    .map(Use::anywhere)
                    .filter(use -> !run.contains(use))
                    .forEach(run::add);
        }
        return Optional.empty();
    }

    private List<Use> uses(Use code) {
        return code.member().isConstructor()
                ? method(code).map(ClassCode.Method::uses).orElse(List.of())
                : List.of();
    }

    private Optional<String> fault(Use code) {
        return submitted
                .ownClass(code.owner())
                .flatMap(type -> method(code)
                        .flatMap(method ->
                                submitted.refusals(type, method).stream().findFirst()))
                .map(refusal -> Sentences.construction(Outline.binaryName(implementation), part(code), refusal));
    }

    private Optional<ClassCode.Method> method(Use code) {
        return submitted
                .ownClass(code.owner())
                .flatMap(type -> type.methods().stream()
                        .filter(method -> method.member().equals(code.member()))
                        .findFirst());
    }

    private static String part(Use code) {
        String part = code.member().isConstructor() ? "the constructor of " : "the static initialiser of ";
        return part + Outline.binaryName(code.owner());
    }
}
