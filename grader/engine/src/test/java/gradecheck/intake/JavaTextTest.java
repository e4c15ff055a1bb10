package gradecheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTextTest {

    private static final String QUOTES = "\"\"\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package hw.one;",
                "/* package old; */ package hw.one ;",
                "// package old;\n\n  package  hw.one;\nclass A {}",
                "/** Begins with\n package old;\n */\npackage hw.one;",
                "\r\npackage hw.one;\r\n"
            })
    void findsThePackage(String text) {
        String name = new JavaText(text).packageName();

        assertThat(name).isEqualTo("hw.one");
    }

    @Test
    void endsACommentAtACarriageReturnAsTheCompilerDoes() {
        JavaText text = new JavaText("// by ada\rclass Net implements Contract {}");

        assertThat(text.implementsType("Contract")).isTrue();
    }

    @Test
    void findsAPackageWhoseNameIsNotAscii() {
        JavaText text = new JavaText("package übung.einführung;\nclass A {}");

        assertThat(text.packageName()).isEqualTo("übung.einführung");
        assertThat(text.endOfPackage()).isEqualTo("package übung.einführung;".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A {}",
                "// package hw;\nclass A {}",
                "class A { String s = \"\\\"\\n package hw;\"; }",
                "class A { String s = " + QUOTES + "\npackage hw;\n" + QUOTES + "; }",
                "/* package hw;"
            })
    void findsNoPackageWhereNoneIsDeclared(String text) {
        JavaText java = new JavaText(text);

        assertThat(java.packageName()).isEmpty();
        assertThat(java.endOfPackage()).isZero();
    }

    @Test
    void seesAnImplementationBehindALineBreakAndAComment() {
        JavaText text = new JavaText("class A extends B<C>\n  implements /* the */ Other,\n Contract { }");

        assertThat(text.implementsType("Contract")).isTrue();
        assertThat(text.implementsType("Contr")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// class A implements Contract {",
                "/* class A implements Contract { */",
                "class A { String s = \"class B implements Contract {\"; }",
                "class A { String s = " + QUOTES + "\n class B implements Contract {" + QUOTES + "; }",
                "class A implements Other { Contract c; }",
                "class A implements MyContract { }"
            })
    void seesNoImplementationInCommentsLiteralsOrOtherCode(String text) {
        boolean isImplemented = new JavaText(text).implementsType("Contract");

        assertThat(isImplemented).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "char c = '\"'; class A implements Contract {",
                "char c = '\\''; class A implements Contract {",
                "String s = \"//\"; class A implements Contract {",
                "String s = \"\\\\\"; class A implements Contract {",
                "String s = " + QUOTES + "\n a \" b \"\" c " + QUOTES + "; class A implements Contract {",
                "String s = " + QUOTES + "\n \\" + QUOTES + " d\n" + QUOTES + "; class A implements Contract {",
                "// it's\nclass A implements Contract {",
                "int a = 4 / 2; /**/ class A implements Contract {"
            })
    void seesCodeBehindLiteralsAndComments(String text) {
        boolean isImplemented = new JavaText(text).implementsType("Contract");

        assertThat(isImplemented).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import org.junit.Test;",
                "import org.junit.jupiter.api.*;",
                "import static org.assertj.core.api.Assertions.assertThat;",
                "import org . testng.annotations.Test;"
            })
    void recognisesATestByItsImports(String text) {
        boolean isTest = new JavaText(text).isTest();

        assertThat(isTest).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"// import org.junit.Test;", "import org.junitx.Test;", "import my.org.junit.Test;"})
    void takesNothingElseForATest(String text) {
        boolean isTest = new JavaText(text).isTest();

        assertThat(isTest).isFalse();
    }

    @Test
    void namesAllTypesThatAreDeclared() {
        JavaText text = new JavaText("""
                /* class No */ public class Außen { // class Neither
                    record R(int n) {} interface I {} enum E { ONE } String s = "class Nor";
                }""");

        assertThat(text.declaredTypes()).containsExactlyInAnyOrder("Außen", "R", "I", "E");
    }

    @Test
    void namesWhateverIsMentioned() {
        JavaText text = new JavaText("import a.b.*; class C { /* No */ a.Über d = e.f().g; String s = \"Nor\"; }");

        assertThat(text.names())
                .contains("a", "b", "a.b", "C", "a.Über", "Über", "e.f", "g")
                .doesNotContain("", "No", "Nor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "package\n", "package hw.", "implements ", "class ", "import org ", "\"", "/*"})
    void looksThroughWhatIsNoJavaQuickly(String piece) {
        String text = piece.repeat(TextReader.MAX_BYTES / piece.length());

        long start = System.nanoTime();
        JavaText java = new JavaText(text);
        assertThat(java.packageName()).isEmpty();
        assertThat(java.implementsType("Contract")).isFalse();
        assertThat(java.isTest()).isFalse();
        assertThat(java.declaredTypes()).hasSizeLessThan(2);
        assertThat(java.names()).hasSizeLessThan(300);
        Duration duration = Duration.ofNanos(System.nanoTime() - start);

        assertThat(duration).isLessThan(Duration.ofSeconds(3));
    }
}
