package gradecheck.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.Result;
import gradecheck.result.ResultMother;
import gradecheck.result.Summary;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassMarkdownTest {

    private static String summary(List<Result> results) {
        return ClassMarkdown.summary(Summary.of(ResultMother.ASSIGNMENT, results, Duration.ZERO), results);
    }

    @Test
    void listsTasksAndSubmissions() {
        Result ada = ResultMother.partlyRight().build();
        Result bob = ResultMother.partlyRight().withId("bob").withName("|@bob`").build();

        assertThat(summary(List.of(ada, bob))).isEqualTo("""
                ## Backpropagation from scratch

                2 submissions, median 10

                | task | mean | at zero | at full |
                |---|---:|---:|---:|
                | Sigmoid | 5 / 5 | 0 % | 100 % |
                | Adam | 5 / 15 | 0 % | 0 % |

                | submission | result | points |
                |---|---|---:|
                | ` Ada Lovelace ` | ⚠️ partly right | 10 / 20 |
                | `` ¦@bob` `` | ⚠️ partly right | 10 / 20 |

                """);
    }

    @Test
    void countsWhatFindsNoRoom() {
        Result ada = ResultMother.partlyRight().withName("n".repeat(500)).build();

        String summary = summary(Collections.nCopies(10_000, ada));

        assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isLessThan(1024 * 1024);
        assertThat(summary).containsPattern("\n\nAnd \\d{4} more, for which there is no room here\\.\n$");
    }
}
