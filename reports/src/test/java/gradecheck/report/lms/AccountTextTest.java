package gradecheck.report.lms;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.report.lms.Account.Unmatched;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountTextTest {

    private static final Account ACCOUNT = new Account(
            List.of("ada"),
            List.of("bob"),
            IntStream.range(0, 7)
                    .mapToObj(i -> new Unmatched("s" + i, i == 0 ? "s0" : "::error::\u001B[2J", "fits no row"))
                    .toList(),
            List.of("Doe, Jane"),
            List.of("The scores are in column \"HW (1)\"."));

    @Test
    void namesTheFirstFewAndCountsTheRest() {
        assertThat(AccountText.render(ACCOUNT, "out.csv")).isEqualTo("""
                1 score written to out.csv.
                The scores are in column "HW (1)".
                The grader failed at 1: bob; no score was written for them.
                No place for 7: s0 fits no row; s1 (::error::\\u001B[2J) fits no row; s2 (::error::\\u001B[2J) fits no row;\
                 s3 (::error::\\u001B[2J) fits no row; s4 (::error::\\u001B[2J) fits no row and 2 more.
                No result for 1: Doe, Jane; what they had was left as it was.
                """);
    }

    @Test
    void jsonHasThemAll() {
        assertThat(AccountText.json(ACCOUNT, "canvas", "out.csv"))
                .startsWith("{\n  \"schema\": \"gradecheck/export/v1\",\n  \"to\": \"canvas\"")
                .contains("\"id\": \"s6\"", "\"ungraded\": [ \"bob\" ]", "\"withoutResult\": [ \"Doe, Jane\" ]");
    }
}
