package gradecheck.report.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "a,b\r\n\"1\",2\r\n",
                "a,b\r1,2",
                "\uFEFFa;b\n\"x\r\ny\"\"z\";2\n\n",
                "a,b\n,\n \"q\" ,\"\"",
                "a\n1\n"
            })
    void writesWhatItHasRead(String text) throws UnfitFileException {
        CsvSheet sheet = CsvSheet.read(text);
        List<Integer> all = sheet.head().size() == 1 ? List.of(0) : List.of(0, 1);

        assertThat(sheet.write(all, Map.of())).isEqualTo(text);
    }

    @Test
    void readsWhatQuotesHide() throws UnfitFileException {
        CsvSheet sheet = CsvSheet.read("a;b,c;d\n\"x;\"\"y\"\"\nz\"; 1 \n\nshort\n");

        assertThat(sheet.head()).containsExactly("a", "b,c", "d");
        assertThat(sheet.cell(1, 0)).isEqualTo("x;\"y\"\nz");
        assertThat(sheet.cell(1, 1)).isEqualTo("1");
        assertThat(sheet.body()).containsExactly(1, 3);
        assertThat(sheet.cell(3, 1)).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstTitle() throws UnfitFileException {
        assertThat(CsvSheet.read("\uFEFF\"a,b\",c\n").head()).containsExactly("a,b", "c");
    }

    @Test
    void quotesWhatIsChangedWhereItMust() throws UnfitFileException {
        CsvSheet sheet = CsvSheet.read("a,b\n1,2\n3\n");

        assertThat(sheet.write(List.of(0, 1), Map.of(1, Map.of(0, "x, \"y\""), 2, Map.of(1, "4"))))
                .isEqualTo("a,b\n\"x, \"\"y\"\"\",2\n3,4\n");
    }

    @Test
    void saysWhatIsBroken() {
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> CsvSheet.read("a,b\n1,\"2\n3,4\n"))
                .withMessageContaining("a quote that begins in row 2 is never closed");
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> CsvSheet.read("a,b\n1,2\n1,2,3\n"))
                .withMessageContaining("row 3 has 3 cells, more than the 2 titles");
    }
}
