package gradecheck.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void showsLettersThatAreBlank() {
        assertThat(Legible.text("a\u3164\u115Fb\u2800")).isEqualTo("a\\u3164\\u115Fb\\u2800");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "::error::x,\\::error::x",
                " \t\u00A0\u3000::add-mask::x, \t\u00A0\u3000\\::add-mask::x",
                "\uFE0F::error::x,\uFE0F\\::error::x",
                "a ##[set-output name=x]y,a #\\#[set-output name=x]y",
                "###[group],##\\#[group]",
                "##vso[task.complete],#\\#vso[task.complete]",
                "##teamcity[buildStop],#\\#teamcity[buildStop]"
            })
    @Tag("O05")
    void breaksWhatABuildServerTakesForACommand(String line, String expected) {
        assertThat(Legible.inert(line)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ::error::x", "Net::forward", "## heading", "a[##]", "#[x]"})
    void leavesOtherLinesAlone(String line) {
        assertThat(Legible.inert(line)).isEqualTo(line);
    }
}
