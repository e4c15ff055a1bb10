package gradecheck.report.lms;

import static gradecheck.report.lms.GradeMother.byName;
import static gradecheck.report.lms.GradeMother.grade;
import static gradecheck.report.lms.GradeMother.rows;
import static gradecheck.report.lms.GradeMother.withStatus;
import static gradecheck.result.ResultMother.points;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.result.HandIn;
import gradecheck.result.SubmissionStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesCsvTest {

    @Test
    void writesARowForEachGrade() {
        Exported exported = GradesCsv.render(List.of(
                grade("müller", "Müller, \"Jörg\"", new HandIn("blackboard", "jm1", "jm@x.edu", "", true), "85.5"),
                withStatus(byName("bob", "Bob", "0"), SubmissionStatus.GRADER_ERROR),
                withStatus(byName("eve", "Eve", "0"), SubmissionStatus.COMPILE_ERROR)));

        assertThat(exported.text()).isEqualTo("""
                id,student id,email,name,score,maximum,percentage,status,late
                müller,jm1,jm@x.edu,"Müller, ""Jörg""\",85.5,100,85.5,graded,late
                bob,,,Bob,,100,,grader-error,
                eve,,,Eve,0,100,0,compile-error,
                """);
        assertThat(exported.account().written()).containsExactly("müller", "eve");
        assertThat(exported.account().ungraded()).containsExactly("bob");
    }

    @Test
    void noCellIsAFormula() {
        String evil = "=HYPERLINK(\"http://x\",\"y\")\n+1";

        List<String> row = rows(
                        GradesCsv.render(List.of(grade(evil, evil, new HandIn("", "@x", "-1+2", "", false), "1")))
                                .text(),
                        ',')
                .get(1);

        assertThat(row.subList(0, 4))
                .containsExactly(
                        "'=HYPERLINK(\"http://x\",\"y\")\\n+1", "'@x", "'-1+2", "'=HYPERLINK(\"http://x\",\"y\")\\n+1");
    }

    @ParameterizedTest
    @CsvSource({"1,3,33.33", "2,3,66.67", "0,3,0", "7.5,7.5,100", "0,0,''", "3,30,10"})
    void percentagesHaveTwoDecimalsAtMost(String score, String maximum, String percentage) {
        Grade grade = new Grade("a", "a", HandIn.NONE, SubmissionStatus.GRADED, points(score), points(maximum), "");

        assertThat(rows(GradesCsv.render(List.of(grade)).text(), ',').get(1).subList(4, 7))
                .containsExactly(score, maximum, percentage);
    }
}
