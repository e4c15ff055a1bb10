package gradecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private final FileNames names = new FileNames();

    @ParameterizedTest
    @ValueSource(
            strings = {"ada", "Ada Lovelace (2)", "s123456_hw-1@uni.example", "a+b,c", "Jürgen Müller", "李雷", "const"})
    void keepsASafeName(String name) {
        String id = names.unique(name);

        assertThat(id).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a/b, a~2Fb",
                "..\\x, ~2E.~5Cx",
                "../x, ~2E.~2Fx",
                ".hidden, ~2Ehidden",
                "-rf, ~2Drf",
                "` led`, ~20led",
                "`trailing `, trailing~20",
                "dot., dot~2E",
                "a~b, a~7Eb",
                "a:b*c?, a~3Ab~2Ac~3F",
                "<script>, ~3Cscript~3E",
                "=cmd|x, ~3Dcmd~7Cx",
                "`line\nbreak`, line~Abreak",
                "\u202Egnp, ~202Egnp",
                "\uD83D\uDE00, ~1F600",
                "e\u0301, e~301",
                "a\u3164b, a~3164b",
                "##[x], ~23~23~5Bx~5D",
                "::error::x, ~3A~3Aerror~3A~3Ax"
            })
    void escapesWhatIsNotSafeEverywhere(String name, String expected) {
        String id = names.unique(name);

        assertThat(id).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CON, ~CON",
        "nul.txt, ~nul.txt",
        "Com1, ~Com1",
        "LPT9.a.b, ~LPT9.a.b",
        "aux., ~aux~2E",
        "nul .txt, ~nul .txt",
        "com\u00B9, com~B9",
        "'', ~"
    })
    void avoidsNamesThatAnOperatingSystemKeepsForItself(String name, String expected) {
        String id = names.unique(name);

        assertThat(id).isEqualTo(expected);
    }

    @Test
    void tellsNamesApartWhereCaseDoesNotCount() {
        List<String> ids = List.of(names.unique("ada"), names.unique("Ada"), names.unique("ADA"), names.unique("ada"));

        assertThat(ids).containsExactly("ada", "Ada~2", "ADA~3", "ada~4");
    }

    @Test
    void tellsNamesApartThatAFileSystemComposesOrFoldsToOne() {
        List<String> ids = List.of(
                names.unique("\uD55C"),
                names.unique("\u1112\u1161\u11AB"),
                names.unique("stra\u00DFe"),
                names.unique("STRASSE"),
                names.unique("\u212Aai"),
                names.unique("kai"));

        assertThat(ids)
                .containsExactly("\uD55C", "\u1112\u1161\u11AB~2", "stra\u00DFe", "STRASSE~2", "\u212Aai", "kai~2");
    }

    @Test
    void neverGivesAnEscapedNameThatAnotherNameHas() {
        List<String> ids = List.of(
                names.unique("a/b"), names.unique("a~2Fb"), names.unique("x"), names.unique("X"), names.unique("x~2"));

        assertThat(ids).doesNotHaveDuplicates().contains("a~2Fb", "a~7E2Fb", "x", "X~2", "x~7E2");
    }

    @Test
    void shortensALongNameBetweenCharacters() {
        String id = names.unique("a" + "\uD835\uDD38".repeat(100));

        assertThat(id).isEqualTo("a" + "\uD835\uDD38".repeat(24));
        assertThat(id.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void tellsLongNamesApart() {
        String first = names.unique("n".repeat(5_000) + "1");
        String second = names.unique("n".repeat(5_000) + "2");

        assertThat(first).isEqualTo("n".repeat(100));
        assertThat(second).isEqualTo("n".repeat(100) + "~2");
    }
}
