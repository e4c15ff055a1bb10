package gradecheck.release;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Bundle;
import gradecheck.compile.Compiled;
import gradecheck.compile.Compiler;
import gradecheck.fault.UsageFault;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.SourceFile;
import gradecheck.result.BrokenClaim;
import gradecheck.sandbox.Sandbox;
import gradecheck.soundness.Privacy;
import gradecheck.soundness.Soundness;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What students get: the template of a bundle, with stubs made from its solution. */
public final class Template {

    /** What a stub says behind the name of its method. */
    static final String UNWRITTEN = " is not written yet";

    private static final String SOURCES = "src/main/java/";

    private final Assignment assignment;
    private final SortedMap<String, byte[]> bundle;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> stubs = new TreeSet<>();

    private Template(Bundle bundle) {
        this.assignment = bundle.assignment();
        this.bundle = bundle.files();
    }

    /**
     * Makes the template.
     *
     * @param bundle with a solution and a template
     * @return the template, still to be proven
     * @throws UsageFault where the bundle lacks one of them, or the solution's markers are wrong
     */
    public static Template of(Bundle bundle) {
        Template template = new Template(bundle);
        template.bundle.forEach(template::add);
        if (template.stubs.isEmpty() || template.files.size() == template.stubs.size()) {
            throw new UsageFault("The assignment has no template to release: it needs files in " + Soundness.SOLUTION
                    + " and in " + Soundness.TEMPLATE + ".");
        }
        return template;
    }

    private void add(String path, byte[] bytes) {
        if (path.startsWith(Soundness.SOLUTION) && path.endsWith(".java")) {
            Class<?> contract = assignment.contract().type();
            String source = path.substring(Soundness.SOLUTION.length());
            String stub = SOURCES + contract.getPackageName().replace('.', '/') + path.substring(path.lastIndexOf('/'));
            files.put(
                    stub,
                    Stub.of(source, new String(bytes, StandardCharsets.UTF_8), contract)
                            .getBytes(StandardCharsets.UTF_8));
            stubs.add(stub);
        } else if (path.startsWith(Soundness.TEMPLATE)) {
            files.putIfAbsent(path.substring(Soundness.TEMPLATE.length()), bytes);
        }
    }

    /** {@return all files by path below the template's folder} */
    public SortedMap<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    /** {@return the paths of those that students write} */
    Set<String> stubs() {
        return stubs;
    }

    /**
     * Proves that the stubs compile, that one class implements the contract, and that nothing private is in any file.
     *
     * @param sandbox where the compiler runs
     * @throws UsageFault where that is not so, with each thing found
     */
    public void prove(Sandbox sandbox) {
        List<String> wrong = new ArrayList<>();
        Compiled compiled = compiled(sandbox);
        compiled.diagnostics()
                .forEach(each -> wrong.add(
                        "The stub does not compile: " + each.file() + ":" + each.line() + " " + each.message()));
        if (wrong.isEmpty() && compiled.implementations().size() != 1) {
            wrong.add("The template needs exactly one class that implements "
                    + assignment.contract().type().getSimpleName() + ", and has "
                    + compiled.implementations().size() + ".");
        }
        SortedMap<String, byte[]> searched = new TreeMap<>(bundle);
        searched.keySet().removeIf(path -> path.startsWith(Soundness.TEMPLATE));
        files.forEach((path, bytes) -> searched.put(Soundness.TEMPLATE + path, bytes));
        Privacy.broken(assignment.rubric(), searched).stream()
                .map(BrokenClaim::sentence)
                .forEach(wrong::add);
        if (!wrong.isEmpty()) {
            throw new UsageFault("Nothing is released. " + String.join(" ", wrong));
        }
    }

    private Compiled compiled(Sandbox sandbox) {
        List<SourceFile> sources = stubs.stream()
                .map(path -> new SourceFile(
                        path.substring(SOURCES.length()),
                        new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8)))
                .collect(Collectors.toList());
        try (Compiler compiler = new Compiler(
                sandbox,
                SubmissionGrader.officialNames(assignment),
                assignment.contract().entries())) {
            return compiler.compile(sources);
        }
    }
}
