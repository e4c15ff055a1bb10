package gradecheck.report.lms;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.failed;
import static gradecheck.result.ResultMother.hidden;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.ofParts;
import static gradecheck.result.ResultMother.partlyRight;
import static gradecheck.result.ResultMother.passed;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.Hostile;
import gradecheck.result.CheckStatus;
import gradecheck.result.PartResult;
import gradecheck.result.Result;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GradescopeJsonTest {

    private static JsonNode json(Result result) {
        return JsonMapper.shared().readTree(GradescopeJson.render(result).text());
    }

    @Test
    void hasTheScoreTheTimeAndAnEntryForEachCheck() {
        assertThat(GradescopeJson.render(partlyRight().withDurationMillis(1250).build())
                        .text())
                .startsWith("""
                        {
                          "score": 10.0,
                          "execution_time": 1.250,
                          "output": "10 of 20 points. Adam (10 points lost), Answers second: expected 0.5, was 0.25.",
                          "output_format": "text",
                          "test_output_format": "text",
                          "test_name_format": "text",
                          "visibility": "visible",
                          "tests": [ {
                            "number": "1.1",
                            "name": "Sigmoid: Answers publishedValue",
                            "score": 5.0,
                            "max_score": 5.0,
                            "status": "passed",
                            "output": "passed",
                            "visibility": "visible"
                          }, {
                            "number": "2.1",
                        """)
                .contains("""
                            "number": "2.2",
                            "name": "Adam: Answers second",
                            "score": 0.0,
                            "max_score": 10.0,
                            "status": "failed",
                            "output": "failed: expected 0.5, was 0.25\\nLook at the sign.",
                        """.stripTrailing());
    }

    @Test
    void noEntryIsHiddenSoThatTheTotalIsSeen() {
        Result result = aResult()
                .withTask("a", "A", hidden(failed("A.one", "6.67")), hidden(passed("A.two", "3.33")))
                .build();

        JsonNode json = json(result);

        assertThat(json.findValuesAsString("visibility"))
                .containsOnly("visible")
                .hasSize(3);
        assertThat(json.path("score").decimalValue()).isEqualByComparingTo("3.33");
        assertThat(StreamSupport.stream(json.path("tests").spliterator(), false)
                        .map(test -> test.path("score").decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(json.path("score").decimalValue());
        assertThat(json.path("tests").get(0).path("max_score").decimalValue()).isEqualByComparingTo("6.67");
    }

    @Test
    void tellsTheValuesThatAreWrongByThemselves() {
        Result result = aResult()
                .withTask(
                        "a",
                        "A",
                        ofParts(
                                failed("A.one", "9"),
                                CheckStatus.PARTIAL,
                                new PartResult("dw1", CheckStatus.PASSED, ""),
                                new PartResult("dw2", CheckStatus.FAILED, "twice too large.")))
                .build();

        assertThat(json(result).path("tests").get(0).path("output").asString())
                .isEqualTo("partly right: expected 0.5, was 0.25\ndw2: failed, twice too large.\nLook at the sign.");
    }

    @Test
    void saysWhyNothingCouldBeGraded() {
        JsonNode json = json(notCompiling().withNotes("A note.", "Another.").build());

        assertThat(json.path("score").decimalValue()).isEqualByComparingTo("0");
        assertThat(json.path("output").asString())
                .isEqualTo("0 of 5 points: does not compile. Backpropagation.java:12: ';' expected. A note.\nAnother.");
    }

    @Test
    void isJsonWithoutHiddenCharactersWhateverTheStudentWrote() {
        String text = GradescopeJson.render(Hostile.result()).text();

        assertThat(Set.of("\u001B", "\u202E", "\u0000")).noneMatch(text::contains);
        assertThat(json(Hostile.result()).path("tests").size()).isEqualTo(2);
    }
}
