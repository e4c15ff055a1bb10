package gradecheck.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void leavesOrdinaryTextOfAllScriptsAlone() {
        String text = "Émilie 王小云 مریم \uD83D\uDE00 a\u0301";

        assertThat(Legible.text(text)).isEqualTo(text);
    }

    @Test
    void showsControlCharactersAsEscapes() {
        assertThat(Legible.text("\u001B[2J\u0000\u007F\u0085")).isEqualTo("\\u001B[2J\\u0000\\u007F\\u0085");
    }

    @Test
    void showsMarksThatTurnTheDirectionOfWriting() {
        assertThat(Legible.text("a\u202Eb\u2066c")).isEqualTo("a\\u202Eb\\u2066c");
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(Legible.text("\uD800a\uDC00")).isEqualTo("\uFFFDa\uFFFD");
    }

    @Test
    void showsCharactersThatXmlForbids() {
        assertThat(Legible.text("\uFFFE\uFFFF")).isEqualTo("\\uFFFE\\uFFFF");
    }

    @Test
    void showsInvisibleCharactersBeyondTheBasicPlane() {
        assertThat(Legible.text(Character.toString(0xE0041))).isEqualTo("\\u{E0041}");
    }

    @Test
    void keepsJoinersWhereAWordNeedsThem() {
        assertThat(Legible.text("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(Legible.text("a\u200Cb")).isEqualTo("a\\u200Cb");
    }

    @Test
    void keepsLinesInTextAndShowsThemInALine() {
        assertThat(Legible.text("a\r\nb\tc")).isEqualTo("a\nb\tc");
        assertThat(Legible.line("a\r\nb\tc")).isEqualTo("a\\nb\\tc");
    }
}
