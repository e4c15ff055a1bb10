package gradecheck.report.json;

import static gradecheck.result.ResultMother.check;
import static gradecheck.result.ResultMother.falling;
import static gradecheck.result.ResultMother.partlyRight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.report.Hostile;
import gradecheck.result.CheckResult;
import gradecheck.result.CheckStatus;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.Curve;
import gradecheck.result.Finding;
import gradecheck.result.Graph;
import gradecheck.result.GraphState;
import gradecheck.result.Output;
import gradecheck.result.PartResult;
import gradecheck.result.Points;
import gradecheck.result.Refusal;
import gradecheck.result.Result;
import gradecheck.result.Sources;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.Visibility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultJsonTest {

    @Test
    void looksAsItAlwaysDid() throws IOException {
        assertThat(ResultJson.write(everything())).isEqualTo(golden());
    }

    @Test
    void readsBackWhatItWrote() throws UnreadableReportException {
        assertThat(ResultJson.read(ResultJson.write(everything()))).isEqualTo(everything());
    }

    @ParameterizedTest
    @EnumSource(SubmissionStatus.class)
    void readsBackEveryStatus(SubmissionStatus status) throws UnreadableReportException {
        Result result = partlyRight().withStatus(status).build();

        assertThat(ResultJson.write(result)).contains("\"status\": \"" + status.id() + "\"");
        assertThat(ResultJson.read(ResultJson.write(result))).isEqualTo(result);
    }

    @Test
    void readsBackTextOfAnyKind() throws UnreadableReportException {
        Result curveless =
                partlyRight().withName(Hostile.TEXT).withNotes(Hostile.TEXT).build();
        byte[] stored = ResultJson.write(curveless).getBytes(StandardCharsets.UTF_8);

        assertThat(ResultJson.read(new String(stored, StandardCharsets.UTF_8))).isEqualTo(curveless);
    }

    @Test
    void writesNothingThatSteersATerminal() {
        assertThat(ResultJson.write(Hostile.result())).doesNotContain("\u001B", "\u009B", "\u202E", "\u0000");
    }

    @Test
    @Tag("O05")
    void writesNothingThatABuildServerTakesForACommand() throws UnreadableReportException {
        Result result = partlyRight().withNotes("##[set-output name=points]100").build();

        String json = ResultJson.write(result);

        assertThat(json).doesNotContain("##[");
        assertThat(ResultJson.read(json)).isEqualTo(result);
    }

    @Test
    void writesNullForNumbersThatAreNotFiniteAndReadsThemAsNaN() throws UnreadableReportException {
        Curve broken = new Curve(List.of(1.5, Double.NaN, Double.POSITIVE_INFINITY));
        String json = ResultJson.write(partlyRight().withCurve("adam", broken).build());

        assertThat(json).contains("\"adam\": [ 1.5, null, null ]");
        assertThat(ResultJson.read(json).curves())
                .containsEntry("adam", new Curve(List.of(1.5, Double.NaN, Double.NaN)));
    }

    @Test
    void passesOverFieldsItDoesNotKnow() throws UnreadableReportException {
        String json = ResultJson.write(everything()).replaceFirst("\"seed\"", "\"future\": {\"a\": [1]}, \"seed\"");

        assertThat(ResultJson.read(json)).isEqualTo(everything());
    }

    @Test
    void saysWhichSchemaItFound() {
        assertUnreadable("{\"schema\": \"gradecheck/summary/v1\"}")
                .withMessage("the schema must be gradecheck/result/v1, was gradecheck/summary/v1");
        assertUnreadable("[]").withMessage("the schema must be gradecheck/result/v1, was none");
        assertUnreadable("").withMessageStartingWith("the schema must be gradecheck/result/v1, was ");
    }

    @Test
    void saysWhereJsonIsBroken() {
        assertUnreadable("{\"schema\":\n \"gradecheck/result/v1\",,}")
                .withMessage("not readable as gradecheck/result/v1 at line 2, column 25: this is no JSON");
        assertUnreadable("hello")
                .withMessage("not readable as gradecheck/result/v1 at line 1, column 1: this is no JSON");
    }

    @Test
    void saysWhichFieldIsMissing() {
        String json = ResultJson.write(partlyRight().build());

        assertUnreadable("{\"schema\": \"gradecheck/result/v1\"}")
                .withMessageEndingWith(": the field assignment is missing, or holds what does not belong there");
        assertUnreadable(json.replaceFirst("\"title\": \"Adam\"", "\"title\": []"))
                .withMessageEndingWith(": the field tasks [1] title is missing, or holds what does not belong there");
    }

    @Test
    void saysWhichPointsAreImpossible() {
        String json = ResultJson.write(partlyRight().build());

        assertUnreadable(json.replaceFirst("\"score\": 10.0", "\"score\": -1"))
                .withMessageContaining("points must not be negative");
        assertUnreadable(json.replaceFirst("\"score\": 10.0", "\"score\": 0.125"))
                .withMessageContaining("points must have at most two decimals, were 0.125");
        assertUnreadable(json.replaceFirst("\"score\": 10.0", "\"score\": 1e999999999"))
                .withMessageContaining("points must be at most 21474836.47, were 1E+999999999");
        assertUnreadable(json.replaceFirst("\"score\": 10.0", "\"score\": \"10\""))
                .withMessageContaining("points must be a number");
        assertUnreadable(json.replaceFirst("\"score\": 10.0", "\"score\": null"))
                .withMessageContaining("score");
    }

    @Test
    void refusesNullWhereTextBelongs() {
        String json = ResultJson.write(partlyRight().build());

        assertUnreadable(json.replaceFirst("\"expected\": \"0.5\"", "\"expected\": null"))
                .withMessageContaining("not readable as gradecheck/result/v1");
        assertUnreadable(json.replaceFirst("\"notes\": \\[]", "\"notes\": [null]"))
                .withMessageContaining("not readable as gradecheck/result/v1");
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<UnreadableReportException> assertUnreadable(
            String json) {
        return assertThatExceptionOfType(UnreadableReportException.class).isThrownBy(() -> ResultJson.read(json));
    }

    private static Result everything() {
        CheckResult nine = new CheckResult(
                "BackwardChecks.gradients",
                "Gives the nine gradients",
                Visibility.HIDDEN,
                CheckStatus.PARTIAL,
                new Points(667),
                new Points(1000),
                "2 of 3 are right",
                "Derive dw3 again.",
                List.of(
                        new PartResult("dw1", CheckStatus.PASSED, ""),
                        new PartResult(
                                "dw3",
                                CheckStatus.FAILED,
                                "off by about 1e-2",
                                Map.of("relative error", "about 1e-2"))),
                Map.of("worst", "dw3"));
        return partlyRight()
                .withNotes("The file begins with a byte order mark.")
                .withTask("backward", "Backward", nine, check("b", CheckStatus.TIMEOUT, "0", "5", "too slow", Map.of()))
                .withFindings(new Finding(
                        "adam.no-bias-correction",
                        "adam",
                        "No bias correction.",
                        "12 vectors",
                        List.of("fp4", "fp12-fp9")))
                .withDiagnostic(new Diagnostic("A.java", 3, "unchecked \"cast\"", "int é;"))
                .withRefusal(new Refusal("hw.A", "src/A.java", 7, "java.lang.System.exit"))
                .withCurve("adam", falling(3, 0.5))
                .withReferenceCurve("adam", falling(2, 1e-9))
                .withOutput(new Output("a\tb\n", 12))
                .withSources(new Sources(
                        List.of(new Sources.File("A.java", "int é;\n", List.of(new Sources.Marker(1, "It threw.")))),
                        3))
                .withGraph(new Graph(
                        "The graph",
                        List.of(new Graph.Node("w1", "", "dw1", GraphState.WRONG, 0.5, 2)),
                        List.of(new Graph.Edge("fp1", "w1", "f1", GraphState.SUSPECT))))
                .build();
    }

    private static String golden() throws IOException {
        try (InputStream file = Objects.requireNonNull(ResultJsonTest.class.getResourceAsStream("result.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
