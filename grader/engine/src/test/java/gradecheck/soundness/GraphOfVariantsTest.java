package gradecheck.soundness;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Assignment;
import gradecheck.assignment.Bundle;
import gradecheck.diagnose.GraphMarker;
import gradecheck.result.Finding;
import gradecheck.result.Graph;
import gradecheck.result.Graph.Edge;
import gradecheck.result.Graph.Node;
import gradecheck.result.GraphState;
import gradecheck.result.TaskResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** On every wrong backward pass that is known, the graph blames what is wrong and nothing that is right. */
class GraphOfVariantsTest {

    private static final Bundle BUNDLE =
            Bundle.open(Path.of(requireNonNull(System.getProperty("gradecheck.assignment"))));
    private static final AnsweringVariants ANSWERING = new AnsweringVariants(BUNDLE.assignment());

    /** The edges of causes that always lie on the same; of the others nothing is demanded but that they can be seen. */
    private static final Map<String, String> EDGES = Map.ofEntries(
            Map.entry("backward.missing-tanh-derivative", "fp8-fp7"),
            Map.entry("backward.missing-sigmoid-derivative", "fp16-fp15"),
            Map.entry("backward.missing-exp", "fp6-fp5"),
            Map.entry("backward.missing-w9", "fp17-fp16"),
            Map.entry("backward.missing-square-derivative", "fp4-fp3"),
            Map.entry("backward.cos-by-pythagoras", "fp12-fp9"),
            Map.entry("backward.sin-instead-of-cos", "fp12-fp9"),
            Map.entry("backward.cos-instead-of-sin", "fp14-fp13"),
            Map.entry("backward.residual-sign", "L-y'"),
            Map.entry("backward.missing-residual-factor", "L-y'"));

    private static final Set<String> WITHOUT_EDGE = Set.of("backward.order-reversed", "backward.order-scrambled");

    @AfterAll
    static void close() throws IOException {
        ANSWERING.close();
        BUNDLE.close();
    }

    private static List<Variant> variants() {
        Assignment assignment = BUNDLE.assignment();
        SortedMap<String, byte[]> files = new TreeMap<>();
        BUNDLE.files().forEach((path, bytes) -> {
            if (path.startsWith(Soundness.VARIANTS)) {
                files.put(path.substring(Soundness.VARIANTS.length()), bytes);
            }
        });
        List<String> tasks =
                assignment.rubric().tasks().stream().map(task -> task.id()).toList();
        return new VariantFiles(files, tasks)
                .wrong().stream()
                        .filter(variant -> variant.ref().group().equals("backward"))
                        .toList();
    }

    @TestFactory
    Stream<DynamicTest> blamesNothingThatIsRight() {
        List<Variant> variants = variants();
        assertThat(variants).hasSizeGreaterThan(100);
        return variants.stream()
                .map(variant -> DynamicTest.dynamicTest(variant.ref().name(), () -> judge(variant)));
    }

    private static void judge(Variant variant) {
        AnsweringVariants.Answers answers = ANSWERING.answers(variant);
        List<Finding> findings = answers.findings();
        Graph named = mark(answers.tasks(), findings);
        Graph unnamed = mark(answers.tasks(), List.of());

        Set<String> places = Stream.concat(
                        named.nodes().stream().map(Node::id),
                        named.edges().stream().map(edge -> edge.of() + "-" + edge.by()))
                .collect(toCollection(TreeSet::new));
        assertThat(findings).allSatisfy(finding -> assertThat(places).containsAll(finding.places()));
        Set<String> known = new TreeSet<>();
        findings.forEach(finding -> known.add(EDGES.getOrDefault(finding.id(), "")));
        if (findings.stream().allMatch(finding -> EDGES.containsKey(finding.id()))) {
            assertThat(edges(named, GraphState.WRONG)).isEqualTo(known);
        }
        if (findings.stream().allMatch(finding -> WITHOUT_EDGE.contains(finding.id()))) {
            assertThat(edges(named, GraphState.WRONG)).isEmpty();
        }
        assertThat(findings.isEmpty() ? Set.of() : edges(named, GraphState.SUSPECT))
                .isEmpty();
        Stream.of(named, unnamed).forEach(GraphOfVariantsTest::demandAWrongGradientThroughEachBlamedEdge);
        Stream.of(named, unnamed).forEach(GraphOfVariantsTest::demandARightGradientThroughNoSuspect);
        assertThat(named.leaves().filter(leaf -> leaf.state() == GraphState.WRONG))
                .isNotEmpty();
    }

    private static Graph mark(List<TaskResult> tasks, List<Finding> findings) {
        return GraphMarker.mark(BUNDLE.assignment().drawing().orElseThrow(), tasks, findings);
    }

    private static Set<String> edges(Graph graph, GraphState state) {
        return graph.edges().stream()
                .filter(edge -> edge.state() == state)
                .map(edge -> edge.of() + "-" + edge.by())
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<Node> gradients(Graph graph, Edge edge, GraphState state) {
        return graph.leaves()
                .filter(leaf -> leaf.state() == state)
                .filter(leaf -> graph.path(leaf.id()).contains(edge));
    }

    private static void demandAWrongGradientThroughEachBlamedEdge(Graph graph) {
        assertThat(graph.edges())
                .filteredOn(edge -> edge.state() == GraphState.WRONG || edge.state() == GraphState.SUSPECT)
                .allSatisfy(edge -> assertThat(gradients(graph, edge, GraphState.WRONG))
                        .as(edge.words())
                        .isNotEmpty());
    }

    private static void demandARightGradientThroughNoSuspect(Graph graph) {
        assertThat(graph.edges())
                .filteredOn(edge -> edge.state() == GraphState.SUSPECT)
                .allSatisfy(edge -> assertThat(gradients(graph, edge, GraphState.RIGHT))
                        .as(edge.words())
                        .isEmpty());
    }
}
