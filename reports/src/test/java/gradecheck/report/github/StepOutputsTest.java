package gradecheck.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.ResultMother;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepOutputsTest {

    private static final String WORD = "end-[0-9a-f-]{36}";

    @Test
    void tellsScoreStatusAndFiles() {
        String lines = StepOutputs.of(ResultMother.partlyRight().build(), Map.of("report", Path.of("out")));

        assertThat(lines.replaceAll(WORD, "END")).isEqualTo("""
                score<<END
                10
                END
                max-score<<END
                20
                END
                status<<END
                graded
                END
                report<<END
                out
                END
                """);
        assertThat(lines.lines().filter(line -> line.matches(WORD)).distinct()).hasSize(4);
    }

    @Test
    void keepsAValueOnOneLine() {
        assertThat(StepOutputs.of(Map.of("report", Path.of("a\nscore=100"))).lines())
                .hasSize(3)
                .doesNotContain("score=100");
    }
}
