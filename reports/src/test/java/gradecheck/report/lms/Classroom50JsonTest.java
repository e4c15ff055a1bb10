package gradecheck.report.lms;

import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.check;
import static gradecheck.result.ResultMother.partlyRight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.result.CheckStatus;
import gradecheck.result.Result;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Classroom50JsonTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CLASSROOM", "numerics",
            "ASSIGNMENT", "backprop",
            "SUBMISSION_TAG", "submit/2026-06-01T14-32-05Z-a1b2c3d",
            "COMMIT_URL", "https://github.com/o/r/commit/a1b2c3d",
            "RELEASE_URL", "https://github.com/o/r/releases/tag/x",
            "USERNAME", "ada",
            "ASSIGNMENT_TYPE", "individual");

    @Test
    void hasTheVariablesTheTimeOfTheSubmissionAndTheChecks() throws UnfitFileException {
        Exported exported = Classroom50Json.render(partlyRight().build(), ENVIRONMENT);

        assertThat(exported.text()).startsWith("""
                {
                  "schema": "classroom50/result/v1",
                  "classroom": "numerics",
                  "assignment": "backprop",
                  "assignment_type": "individual",
                  "owner": "ada",
                  "submission": "submit/2026-06-01T14-32-05Z-a1b2c3d",
                  "commit": "https://github.com/o/r/commit/a1b2c3d",
                  "release": "https://github.com/o/r/releases/tag/x",
                  "review": "https://github.com/o/r/commit/a1b2c3d",
                  "datetime": "2026-06-01T14:32:05Z",
                  "score": 10,
                  "max-score": 20,
                  "tests": [ {
                    "test-name": "Sigmoid: Answers publishedValue",
                    "passed": true,
                    "score": 5,
                    "max-score": 5,
                    "points": 5.0,
                    "max-points": 5.0,
                    "message": ""
                  }, {
                """);
        assertThat(exported.account().remarks()).isEmpty();
    }

    @Test
    void takesOwnerAndReviewWhereTheyAreSet() throws UnfitFileException {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.put("OWNER", "team-7");
        environment.put("REVIEW_URL", "https://github.com/o/r/compare/a...b");

        JsonNode json = json(partlyRight().build(), environment);

        assertThat(json.path("owner").asString()).isEqualTo("team-7");
        assertThat(json.path("review").asString()).endsWith("compare/a...b");
    }

    private static JsonNode json(Result result, Map<String, String> environment) throws UnfitFileException {
        return JsonMapper.shared()
                .readTree(Classroom50Json.render(result, environment).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL"})
    void namesAVariableThatIsMissingOrEmpty(String name) {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.put(name, " ");

        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> Classroom50Json.render(partlyRight().build(), environment))
                .withMessageContaining("these are missing: " + name + ".");
    }

    @Test
    void aTagWithoutATimeIsRefused() {
        Map<String, String> environment = new HashMap<>(ENVIRONMENT);
        environment.put("SUBMISSION_TAG", "v1");

        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> Classroom50Json.render(partlyRight().build(), environment))
                .withMessageContaining("SUBMISSION_TAG must hold the time")
                .withMessageEndingWith("was v1.");
    }

    @Test
    void wholePointsAddUpAndTheExactOnesStandBeside() throws UnfitFileException {
        Result result = aResult()
                .withTask(
                        "a",
                        "A",
                        check("A.one", CheckStatus.PASSED, "3.33", "3.33", "", Map.of()),
                        check("A.two", CheckStatus.PASSED, "3.33", "3.33", "", Map.of()),
                        check("A.three", CheckStatus.FAILED, "0", "3.34", "no", Map.of()))
                .build();

        JsonNode json = json(result, ENVIRONMENT);

        assertThat(json.path("score").asInt()).isEqualTo(7);
        assertThat(json.path("max-score").asInt()).isEqualTo(10);
        assertThat(json.path("tests").findValues("score").stream()
                        .mapToInt(JsonNode::asInt)
                        .sum())
                .isEqualTo(7);
        assertThat(json.path("tests").findValues("points").stream().map(JsonNode::asString))
                .containsExactly("3.33", "3.33", "0.0");
        assertThat(json.path("tests"))
                .allMatch(test ->
                        test.path("score").asInt() <= test.path("max-score").asInt());
        assertThat(Classroom50Json.render(result, ENVIRONMENT).account().remarks())
                .isEqualTo(List.of("Classroom 50 keeps whole points: 6.66 of 10 is written as 7 of 10."));
    }
}
