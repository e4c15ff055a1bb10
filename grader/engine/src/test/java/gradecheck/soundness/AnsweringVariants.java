package gradecheck.soundness;

import backprop.BackpropagationAssignment;
import backprop.Backward;
import backprop.Gradient;
import backprop.Point;
import backprop.Tolerance;
import gradecheck.assignment.Assignment;
import gradecheck.checkkit.Observation;
import gradecheck.compile.Compiled;
import gradecheck.compile.Compiler;
import gradecheck.diagnose.Diagnosis;
import gradecheck.grading.SubmissionGrader;
import gradecheck.intake.SourceFile;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Finding;
import gradecheck.result.PartResult;
import gradecheck.result.Points;
import gradecheck.result.TaskResult;
import gradecheck.result.Visibility;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Asks variants of the backward pass in this process, which they may share since we wrote them. */
final class AnsweringVariants implements AutoCloseable {

    private static final String TASK = "backward";

    private final Assignment assignment;
    private final Sandbox sandbox = Sandbox.open(Isolation.VERIFIED);
    private final Compiler compiler;

    AnsweringVariants(Assignment assignment) {
        this.assignment = assignment;
        this.compiler = new Compiler(
                sandbox,
                SubmissionGrader.officialNames(assignment),
                assignment.contract().entries());
    }

    /** What became known of a variant's backward pass. */
    record Answers(List<TaskResult> tasks, List<Finding> findings) {}

    Answers answers(Variant variant) {
        Class<?> type = load(variant);
        List<Observation> observations = new ArrayList<>();
        Map<String, List<Object>> ofProcess = new HashMap<>();
        Supplier<Object> subjects = () -> watched(instance(type), observations, ofProcess);
        List<TaskResult> tasks = List.of(task((BackpropagationAssignment) subjects.get()));
        List<Finding> findings = new Diagnosis(
                        assignment.misconceptions().orElseThrow(), subjects, () -> List.copyOf(observations), 42)
                .findings(List.of(TASK), Set.of(TASK));
        return new Answers(tasks, findings);
    }

    private Class<?> load(Variant variant) {
        List<SourceFile> sources = new ArrayList<>();
        variant.files()
                .forEach((path, bytes) -> sources.add(new SourceFile(path, new String(bytes, StandardCharsets.UTF_8))));
        Compiled compiled = compiler.compile(sources);
        try {
            return new OwnLoader(compiled.classes())
                    .loadClass(compiled.implementations().get(0));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static BackpropagationAssignment instance(Class<?> type) {
        try {
            return (BackpropagationAssignment) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a variant needs a constructor without arguments", e);
        }
    }

    private static Object watched(
            BackpropagationAssignment code, List<Observation> observations, Map<String, List<Object>> ofProcess) {
        Map<String, List<Object>> ofObject = new HashMap<>();
        return Proxy.newProxyInstance(
                AnsweringVariants.class.getClassLoader(),
                new Class<?>[] {BackpropagationAssignment.class},
                (proxy, method, given) -> {
                    List<Object> arguments = Stream.of(given)
                            .map(value -> value instanceof double[] numbers ? numbers.clone() : value)
                            .toList();
                    Object answer = method.invoke(code, given);
                    List<List<Object>> earlier = Stream.of(ofObject, ofProcess)
                            .flatMap(memory -> Stream.of("first ", "last ")
                                    .map(key -> memory.getOrDefault(key + method.getName(), arguments)))
                            .toList();
                    Stream.of(ofObject, ofProcess).forEach(memory -> {
                        memory.putIfAbsent("first " + method.getName(), arguments);
                        memory.put("last " + method.getName(), arguments);
                    });
                    observations.add(new Observation(method.getName(), arguments, answer, Set.of(), false, earlier));
                    return answer;
                });
    }

    private static TaskResult task(BackpropagationAssignment subject) {
        List<Point> points = backprop.Points.generic();
        List<double[]> answers =
                points.stream().map(point -> Backward.ask(subject, point)).toList();
        List<PartResult> parts = Stream.of(Gradient.values())
                .map(gradient -> new PartResult(
                        gradient.toString(),
                        isRight(gradient, points, answers) ? CheckStatus.PASSED : CheckStatus.FAILED,
                        ""))
                .toList();
        CheckResult check = new CheckResult(
                "all", "All", Visibility.HIDDEN, CheckStatus.FAILED, Points.ZERO, Points.ZERO, "", "", parts, Map.of());
        return new TaskResult(TASK, "Backward", Points.ZERO, Points.ZERO, List.of(check));
    }

    private static boolean isRight(Gradient gradient, List<Point> points, List<double[]> answers) {
        for (int i = 0; i < points.size(); i++) {
            double right = gradient.of(points.get(i).gradients());
            if (!Tolerance.USUAL.accepts(gradient.of(answers.get(i)), right)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        compiler.close();
        sandbox.close();
    }

    /** Prefers the variant's classes to the template's of the same names. */
    private static final class OwnLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        OwnLoader(Map<String, byte[]> classes) {
            super(AnsweringVariants.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}
