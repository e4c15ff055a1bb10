package gradecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.json.ResultJson;
import gradecheck.report.json.UnreadableReportException;
import gradecheck.result.AssignmentRef;
import gradecheck.result.Curve;
import gradecheck.result.GraderRef;
import gradecheck.result.Graph;
import gradecheck.result.GraphState;
import gradecheck.result.Isolation;
import gradecheck.result.Output;
import gradecheck.result.Result;
import gradecheck.result.Sources;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Results pinned in files. What differs from run to run or from JDK to JDK is taken out first: durations, versions,
 * digests of builds, the isolation, and digits beyond the third. {@code -Dgolden.update=true} rewrites the files and
 * then fails.
 */
final class Golden {

    private static final Path FOLDER = Run.PROJECT.resolve("grader/engine/src/test/golden");
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d{4,}(?:E-?\\d+)?");

    private Golden() {}

    static void assertMatches(String name, String resultJson) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        String actual = normalised(resultJson);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
            throw new AssertionError("rewrote " + file + "; run again without golden.update");
        }
        assertThat(actual).as("result of %s against %s", name, file).isEqualTo(Files.readString(file));
    }

    private static String normalised(String resultJson) {
        try {
            Result result = ResultJson.read(resultJson);
            Result stable = new Result(
                    new AssignmentRef(
                            result.assignment().id(),
                            result.assignment().title(),
                            result.assignment().version(),
                            "0".repeat(64)),
                    result.submission(),
                    result.status(),
                    result.score(),
                    result.maxScore(),
                    result.notes(),
                    result.tasks(),
                    result.findings(),
                    result.compilation(),
                    result.refusals(),
                    rounded(result.curves()),
                    rounded(result.referenceCurves()),
                    beginning(result.output()),
                    pointedOut(result.graph()),
                    withoutText(result.sources()),
                    new Isolation("tier of this machine", "outcome on this machine", List.of()),
                    result.seed(),
                    new GraderRef("0", "0", "0"),
                    "0",
                    0);
            return LONG_NUMBER.matcher(ResultJson.write(stable)).replaceAll(Golden::threeDigits);
        } catch (UnreadableReportException e) {
            throw new AssertionError(e);
        }
    }

    private static String threeDigits(MatchResult number) {
        return Matcher.quoteReplacement(
                new BigDecimal(number.group()).round(new MathContext(3)).toString());
    }

    /** Numbers printed in full differ between JDKs, and so does how much of them fits into the limit. */
    private static Output beginning(Output output) {
        String lines = output.text().lines().limit(5).collect(Collectors.joining("\n"));
        return new Output(lines, output.droppedBytes() > 0 ? 1 : 0);
    }

    /** What is right, or was not seen, is most of a graph and tells nothing. */
    private static Graph pointedOut(Graph graph) {
        Set<GraphState> plain = Set.of(GraphState.RIGHT, GraphState.UNSEEN);
        return new Graph(
                graph.title(),
                graph.nodes().stream()
                        .filter(node -> !plain.contains(node.state()))
                        .toList(),
                graph.edges().stream()
                        .filter(edge -> !plain.contains(edge.state()))
                        .toList());
    }

    private static Sources withoutText(Sources sources) {
        return new Sources(
                sources.files().stream()
                        .map(file -> new Sources.File(file.path(), "", file.markers()))
                        .toList(),
                sources.leftOut());
    }

    private static Map<String, Curve> rounded(Map<String, Curve> curves) {
        Map<String, Curve> rounded = new LinkedHashMap<>();
        curves.forEach((name, curve) -> {
            List<Double> values = curve.epochLoss().stream()
                    .map(value -> Double.isFinite(value)
                            ? new BigDecimal(value).round(new MathContext(3)).doubleValue()
                            : value)
                    .toList();
            rounded.put(name, new Curve(values));
        });
        return rounded;
    }
}
