package gradecheck.verify;

import static java.util.Objects.requireNonNull;

import gradecheck.assignment.Contract;
import gradecheck.assignment.Name;
import gradecheck.fault.UsageFault;
import gradecheck.result.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds class files against the allow-list of an assignment. Safe for use by several threads. */
public final class Verifier {

    private static final String CLASS_FILE = ".class";

    private static final Comparator<Refusal> BY_PLACE =
            Comparator.comparing(Refusal::file).thenComparing(Refusal::line).thenComparing(Refusal::type);

    private final Platform platform = new Platform();
    private final Map<String, Outline> official = new HashMap<>();
    private final AllowList list;

    /**
     * Prepares verifying.
     *
     * @param contract the assignment's own classes, all of which may be used
     * @param allowed entries of the rubric that extend the allow-list
     * @throws UsageFault where such an entry is wrong, with its place
     */
    public Verifier(Contract contract, List<Name> allowed) {
        this.list = AllowList.with(allowed, platform);
        contract.entries().forEach((path, bytes) -> {
            if (path.endsWith(CLASS_FILE)) {
                Outline outline = ClassCode.readOutline(bytes);
                official.put(outline.name(), outline);
            }
        });
    }

    /**
     * Verifies a submission.
     *
     * @param implementation name of the class that implements the contract
     * @param classes class files by path
     * @return the classes that may run, or why none may
     */
    public Verdict verify(String implementation, Map<String, byte[]> classes) {
        Map<String, byte[]> own = new TreeMap<>(classes);
        List<String> copies = official.keySet().stream()
                .filter(name -> own.remove(name + CLASS_FILE) != null)
                .map(Outline::binaryName)
                .sorted()
                .toList();
        if (copies.contains(implementation)) {
            return new Verdict.Rejected(Sentences.officialName(implementation));
        }
        List<ClassCode> codes = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : own.entrySet()) {
            Optional<ClassCode> code = ClassCode.read(file.getValue())
                    .filter(read -> file.getKey().equals(read.outline().name() + CLASS_FILE));
            if (code.isEmpty()) {
                return new Verdict.Rejected(Sentences.unreadable(file.getKey()));
            }
            codes.add(code.get());
        }
        SubmittedClasses submitted = new SubmittedClasses(codes, official, platform, list);
        return new ClassFaults(submitted, platform)
                .first()
                .or(() -> new Construction(submitted, implementation).fault())
                .<Verdict>map(Verdict.Rejected::new)
                .orElseGet(() -> replaced(submitted, own, copies));
    }

    private static Verdict replaced(SubmittedClasses submitted, Map<String, byte[]> files, List<String> copies) {
        List<Refusal> all = new ArrayList<>();
        Map<String, byte[]> safe = new TreeMap<>(files);
        for (ClassCode code : submitted.own()) {
            Map<Member, Refusal> refused = new HashMap<>();
            for (ClassCode.Method method : code.methods()) {
                List<Refusal> refusals = submitted.refusals(code, method);
                if (!refusals.isEmpty()) {
                    refused.put(method.member(), refusals.get(0));
                    all.addAll(refusals);
                }
            }
            String path = code.outline().name() + CLASS_FILE;
            if (!refused.isEmpty()) {
                Optional<byte[]> replaced = Replacement.apply(requireNonNull(files.get(path)), refused);
                if (replaced.isEmpty()) {
                    return new Verdict.Rejected(Sentences.unreadable(path));
                }
                safe.put(path, replaced.get());
            }
        }
        return new Verdict.Accepted(
                safe, all.stream().distinct().sorted(BY_PLACE).toList(), copies);
    }
}
