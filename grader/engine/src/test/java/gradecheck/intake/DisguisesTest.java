package gradecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reads differently from what it does, and what is honest and only unusual. */
@Tag("A11")
class DisguisesTest {

    private static final String TURNED =
            "Invisible characters turn the direction of the text, so that it reads unlike what it does: ";
    private static final String HIDDEN =
            "Unicode escapes begin or end a comment or a text, so that code looks like none or the other way: ";
    private static final String LOOK_ALIKE = "Names hold letters that look like others: ";

    @Test
    void namesTheLinesOfDirectionsWhereverTheyStand() {
        assertThat(notesOn("class A {\n  // \u202E } if (admin)\n  String s = \"\u2066x\u2069\";\n}"))
                .containsExactly(TURNED + "A.java:2, A.java:3.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { // \\u000a int x = 1;\n}",
                "class A { // \\uuu000D int x = 1;\n}",
                "class A { /* \\u002a/ int x = 1; /* */ }",
                "class A { /* *\\u002F int x = 1; /* */ }",
                "class A { String s = \"a\\u0022 + f() + \\u0022b\"; }",
                "class A { String s = \"a\\u005c\" + f(); //\"; }",
                "class A { \\u002f\\u002a int x = 1; \\u002a\\u002f }",
                "class A { char c = 'x'; \\u002f/ int x = 1; \n }"
            })
    void findsEscapesThatMakeCodeOfCommentsAndCommentsOfCode(String text) {
        assertThat(notesOn(text)).singleElement().asString().startsWith(HIDDEN + "A.java:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { String s = \"\\u001b[31m \\u000b\"; char c = '\\u0022'; char d = '\\u0000'; }",
                "class A { /* a line ends with \\u000a */ String s = \"\\\\u0022\"; // \\u00e9 \\\\u000a\n}",
                "class A { double Δw, αRate, βPower, σ, σPrime, ν, v, ρ, p, mHat; int größe, Größe, naïve; }",
                "class A { int вес; int шаг; String dW_вес; // мой комментарий: а, о, с\n }",
                "class A { int 权重; int w权重; int 重み; // 注释\n }",
                "class A { int l1, I1, O, o0; // سلام שלום\n String s = \"раураl\"; }"
            })
    void findsNothingInWhatIsHonest(String text) {
        assertThat(notesOn(text)).isEmpty();
    }

    @Test
    void findsNamesThatDifferByNothingAPersonSees() {
        assertThat(
                        notesOn(
                                "class A {\n int forward;\n int forw\u0430rd;\n int x; int \u0445;\n int caf\u00e9; int cafe\u0301; }"))
                .containsExactly(LOOK_ALIKE + "A.java:3 'forw\u0430rd' and 'forward', A.java:4 '\u0445' and 'x',"
                        + " A.java:5 'cafe\u0301' and 'caf\u00e9'.");
    }

    @Test
    void findsALetterThatPretendsToBeLatin() {
        assertThat(notesOn("class Ad\u0430m {}\nclass \u0421\u0435ll {}"))
                .containsExactly(
                        LOOK_ALIKE + "A.java:1 'Ad\u0430m' (U+0430), A.java:2 '\u0421\u0435ll' (U+0421, U+0435).");
    }

    @Test
    void findsInvisibleCharactersInNames() {
        assertThat(notesOn("class A {\n int ra\u200Dte;\n int \u3164;\n int rate\uFE00; }"))
                .containsExactly("Names hold invisible characters: A.java:2, A.java:3, A.java:4.");
    }

    @Test
    void takesLinearTime() {
        String turns = "\u202E".repeat(60_000) + "\n";
        String escapes = "/*" + "\\u002a".repeat(20_000) + "\n" + "\\".repeat(60_000);

        long start = System.nanoTime();
        notesOn(turns + escapes);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);

        assertThat(duration).isLessThan(Duration.ofSeconds(5));
    }

    private static List<String> notesOn(String text) {
        Remarks remarks = new Remarks();
        Disguises.remark(new SourceFile("A.java", text), remarks);
        return remarks.sentences();
    }
}
