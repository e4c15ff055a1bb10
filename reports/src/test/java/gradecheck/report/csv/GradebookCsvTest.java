package gradecheck.report.csv;

import static gradecheck.result.ResultMother.ASSIGNMENT;
import static gradecheck.result.ResultMother.aResult;
import static gradecheck.result.ResultMother.notCompiling;
import static gradecheck.result.ResultMother.partlyRight;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.Finding;
import gradecheck.result.HandIn;
import gradecheck.result.Result;
import gradecheck.result.Summary;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradebookCsvTest {

    @Test
    void writesARowForEachSubmission() {
        Result found = partlyRight()
                .withFindings(new Finding("adam.ema", "adam", "", ""), new Finding("conduct.x", "adam", "", ""))
                .build();

        Result late = notCompiling()
                .withId("bob")
                .withName("Bob")
                .withHandIn(new HandIn("canvas", "7", "", "", true))
                .build();

        assertThat(csv(found, late)).isEqualTo("""
                        id,name,score,maximum,sigmoid,adam,status,findings,late
                        ada,Ada Lovelace,10,20,5,5,graded,adam.ema; conduct.x,
                        bob,Bob,0,5,0,0,compile-error,,late
                        """);
    }

    @Test
    void writesOnlyTheHeadForAnEmptyClass() {
        assertThat(csv()).isEqualTo("id,name,score,maximum,status,findings,late\n");
    }

    @ParameterizedTest
    @Tag("O02")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "=cmd|'=cmd",
                "+1|'+1",
                "-1|'-1",
                "@SUM(A1)|'@SUM(A1)",
                "\t=x|\\t'=x",
                "  =1|  '=1",
                "\u00A0\u3000=1|\u00A0\u3000'=1",
                "\uFF1D1|'\uFF1D1",
                "a;=1|a;'=1",
                "a; +1;-1|a; '+1;'-1",
                "`a\n=1`|a\\n=1",
                "`\r=1`|\\u000D'=1",
                "1-1|1-1",
                "a=b|a=b"
            })
    void guardsTextThatASpreadsheetWouldRun(String name, String cell) {
        String row = csv(aResult().withName(name).build())
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();

        assertThat(row).isEqualTo("ada," + cell + ",0,0,graded,,");
    }

    @Test
    void quotesWhereACellNeedsItAndKeepsItOnOneLine() {
        assertThat(csv(aResult().withName("a,\"b\"\nc").build())).contains("ada,\"a,\"\"b\"\"\\nc\",0,");
    }

    private static String csv(Result... results) {
        return GradebookCsv.render(Summary.of(ASSIGNMENT, List.of(results), Duration.ZERO));
    }
}
