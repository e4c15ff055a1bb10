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

    @Test
    void countsNoColor() {
        assertThat(Columns.width("\u001B[31mred\u001B[0m")).isEqualTo(3);
    }

    @Test
    void breaksBetweenWords() {
        assertThat(Columns.wrap("one two  three", 8)).containsExactly("one two ", "three");
        assertThat(Columns.wrap("one two", 7)).containsExactly("one two");
        assertThat(Columns.wrap("", 7)).containsExactly("");
    }

    @Test
    void breaksWordsThatAreLongerThanALine() {
        assertThat(Columns.wrap("a bcdefghi", 4)).containsExactly("a", "bcde", "fghi");
    }
}
