package gradecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void countsWideAndCombiningCharacters() {
        assertThat(Columns.width("a王e\u0301")).isEqualTo(4);
    }

    @Test
    void padsToTheWidthOnTheScreen() {
        assertThat(Columns.left("王", 4)).isEqualTo("王  ");
        assertThat(Columns.right("12", 4)).isEqualTo("  12");
    }

    @Test
    void cutsBetweenWholeCharacters() {
        assertThat(Columns.cut("王王王", 4, "…")).isEqualTo("王…");
        assertThat(Columns.cut("abc", 3, "…")).isEqualTo("abc");
    }
}
