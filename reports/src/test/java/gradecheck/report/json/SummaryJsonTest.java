package gradecheck.report.json;

import static gradecheck.result.ResultMother.ASSIGNMENT;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gradecheck.result.Attendance;
import gradecheck.result.Finding;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryJsonTest {

    private static final Result FOUND = partlyRight()
            .withFindings(new Finding("adam.ema", "adam", "m", "e"))
            .build();

    @Test
    void readsBackWhatItWrote() throws UnreadableReportException {
        Summary summary = summary(
                        FOUND,
                        notCompiling()
                                .withId("bob")
                                .withSha256(FOUND.submission().sha256())
                                .build())
                .withRoster(new Attendance(3, List.of(new Attendance.Absent("7", "Zoe", "zoe@x.org")), List.of("bob")));

        assertThat(SummaryJson.write(summary)).contains("\"sameSources\": [").contains("\"listed\": 3");
        assertThat(SummaryJson.read(SummaryJson.write(summary))).isEqualTo(summary);
    }

    @Test
    void readsBackAClassWithoutSubmissions() throws UnreadableReportException {
        assertThat(SummaryJson.read(SummaryJson.write(summary()))).isEqualTo(summary());
    }

    @Test
    void startsWithItsSchemaAndCountsByIdOfTheStatus() {
        assertThat(SummaryJson.write(summary(FOUND)))
                .startsWith("{\n  \"schema\": \"gradecheck/summary/v1\",\n  \"assignment\": {")
                .contains("\"compile-error\": 0", "\"tasks\": {\n      \"sigmoid\": 5.0,")
                .endsWith("}\n");
    }

    @Test
    void refusesAResult() {
        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> SummaryJson.read(ResultJson.write(FOUND)))
                .withMessage("the schema must be gradecheck/summary/v1, was gradecheck/result/v1");
    }

    private static Summary summary(Result... results) {
        return Summary.of(ASSIGNMENT, List.of(results), Duration.ofMillis(8700));
    }
}
