package gradecheck.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MutatorTest {

    private static final String PROGRAM = """
            package course;

            class Program {
                private static final int SIZE = 2;

                double twice(double[] a) {
                    double sum = 0;
                    for (int i = 0; i < SIZE; i++) {
                        sum += a[i] * a[i];
                    }
                    for (int i = 0; i < SIZE; i++) {
                        sum += a[i] * a[i];
                    }
                    return -Math.sqrt(sum);
                }

                int once() {
                    return 1;
                }
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "this.a + this.b @ this.a - this.b # this.a * this.b # this.a / this.b # this.a # this.b",
                "this.a / this.b @ this.a + this.b # this.a - this.b # this.a * this.b # this.a # this.b",
                "this.a * this.b - f @ (this.a * this.b) + f # (this.a * this.b) * f # (this.a * this.b) / f"
                        + " # (this.a * this.b) # f # (this.a + this.b) - f # (this.a - this.b) - f"
                        + " # (this.a / this.b) - f # this.a - f # this.b - f",
                "this.a < this.b @ this.a <= this.b # this.a >= this.b # this.a < this.b + 1 # this.a < this.b - 1",
                "f && this.c == this.d @ f || (this.c == this.d) # f && (this.c != this.d)",
                "-this.a @ this.a",
                "!this.a @ this.a",
                "this.a++ @ this.a--",
                "--this.a @ ++this.a",
                "true @ false",
                "1 @ 2 # 0 # (-1)",
                "-3 @ (-2) # (-4) # 0 # 3",
                "2.5 @ 3.5 # 1.5 # 0.0 # (-2.5) # 5.0",
                "a[1] @ a[0] # a[2]",
                "f(a[0], b[5]) @ f(a[1], b[5]) # f(a[5], b[5]) # f(a[0], b[0]) # f(a[0], b[4]) # f(a[0], b[6])",
                "a[this.i] @ a[0]",
                "2 - a[f] @ 2 + a[f] # 2 * a[f] # 2 / a[f] # 2 # a[f] # 3 - a[f] # 1 - a[f] # 0 - a[f] # (-2) - a[f]"
                        + " # 2 - a[0] # 2 - (-a[f])",
                "g() - f @ g() + f # g() * f # g() / f # g() # f # (-g()) - f",
                "Math.pow(f, g) @ Math.atan2(f, g) # Math.hypot(f, g) # Math.max(f, g) # Math.min(f, g) # f # g",
                "Math.exp(f) @ Math.log(f) # Math.sqrt(f) # Math.abs(f) # Math.sin(f) # Math.cos(f) # Math.tan(f)"
                        + " # Math.atan(f) # Math.sinh(f) # Math.cosh(f) # Math.tanh(f) # f",
                "f(p.a(), p.b(), p.c(g)) @ f(p.b(), p.b(), p.c(g)) # f(p.a(), p.a(), p.c(g))",
                "twice(f) @ f",
                "\"word\" + f @ ``"
            })
    void exchangesEachPartOfAnExpression(String expression, String mutants) {
        assertThat(String.join(
                        " # ",
                        inPlaceOf(
                                expression,
                                "class C { double twice(double a) { return f; } double m() { return ",
                                "; } }")))
                .isEqualTo(mutants);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "f(); @ ;",
                "this.a = f; @ ;",
                "this.a = f - g; @ ; # this.a += f - g; # this.a = f + g; # this.a = f * g; # this.a = f / g; # this.a = f;"
                        + " # this.a = g;",
                "this.a -= f; @ ; # this.a += f; # this.a *= f; # this.a /= f; # this.a = f;",
                "this.a++; @ ; # this.a--;",
                "for (;; this.a++) {} @ for (;; ) {} # for (;; this.a--) {}"
            })
    void exchangesAndDeletesStatements(String statement, String mutants) {
        assertThat(String.join(" # ", inPlaceOf(statement, "class C { void m() { ", " } }")))
                .isEqualTo(mutants);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "int a, int b, long c, P p) { return a; } @ a -> b # a -> (-a)",
                "P p) { P q = p; { P r = q; } P s; return q; } @ q -> p # q -> p",
                "P p) { for (P q : this.f) { return q; } } @ q -> p",
                "P p) { for (P q = p; f; ) { return q; } } @ q -> p",
                "P p) { return g(q -> h(r -> r, (P s) -> s)); } @ r -> q # s -> p",
                "int[] a, int[] b, int[] c) { return a[f]; } @ a[f] -> a[0] # a -> b # a -> c",
                "int a) { return this.a(this::a); } @ ''",
                "F a, F b) { return a(f); } @ ''",
                "int a, int b) { a = f; } @ a = f; -> ;"
            })
    void exchangesVariablesOfOneTypeAndChangesTheirSigns(String code, String changes) {
        assertThat(Mutator.mutants("class C { double m(" + code + " }").stream()
                        .map(mutant -> mutant.was() + " -> " + mutant.is())
                        .collect(Collectors.joining(" # ")))
                .isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"double f = 1 + 2;", "abstract int m(int a, int b);", "F f = a -> a + 1;", "@A(1) void m() {}"})
    void changesNothingOutsideOfMethods(String member) {
        assertThat(Mutator.mutants("class C { " + member + " }")).isEmpty();
    }

    /** {@return all mutants of a program, each without what comes before and after a part of it} */
    private static List<String> inPlaceOf(String part, String before, String after) {
        return Mutator.mutants(before + part + after).stream()
                .map(Mutant::source)
                .map(source -> source.substring(before.length(), source.length() - after.length()))
                .toList();
    }

    @Test
    void changesTheSourceAtTheirPlaceAlone() {
        List<Mutant> mutants = Mutator.mutants(PROGRAM);

        assertThat(mutants).hasSizeGreaterThan(40).allSatisfy(mutant -> {
            List<String> lines = mutant.source().lines().toList();
            List<String> before = PROGRAM.lines().toList();
            assertThat(before.get(mutant.line() - 1).substring(mutant.column() - 1))
                    .startsWith(mutant.was());
            assertThat(lines.get(mutant.line() - 1).substring(mutant.column() - 1))
                    .startsWith(mutant.is());
            assertThat(lines.subList(0, mutant.line() - 1)).isEqualTo(before.subList(0, mutant.line() - 1));
            assertThat(lines.subList(mutant.line(), lines.size()))
                    .isEqualTo(before.subList(mutant.line(), lines.size()));
        });
    }

    @Test
    void followsTheOrderOfTheFile() {
        assertThat(Mutator.mutants(PROGRAM))
                .extracting(Mutant::line)
                .isSorted()
                .contains(7, 8, 9, 11, 12, 14, 18)
                .doesNotContain(4);
    }

    @Test
    void makesNoMutantThatEqualsTheProgramOrAnother() {
        List<Mutant> mutants = Mutator.mutants(PROGRAM);

        assertThat(mutants).extracting(Mutant::source).doesNotHaveDuplicates().doesNotContain(PROGRAM);
        assertThat(mutants).extracting(Mutant::key).doesNotHaveDuplicates();
    }

    @Test
    void namesMutantsForPeople() {
        assertThat(Mutator.mutants(PROGRAM))
                .extracting(Mutant::name)
                .contains(
                        "twice: a[i] * a[i] -> a[i] + a[i] (line 9, column 20)",
                        "twice: i++ -> nothing (line 11, column 35)",
                        "once: 1 -> 2 (line 18, column 16)");
    }

    @Test
    void keepsTheKeysWhenLinesAreInsertedAbove() {
        String longer = PROGRAM.replace("double twice", "\n\n    /** Sums squares. */\n        double twice")
                .replace("int once() {", "int once() {\n        // one");

        Map<String, String> keys = byKey(PROGRAM);
        Map<String, String> moved = byKey(longer);

        assertThat(moved).isEqualTo(keys);
        assertThat(keys)
                .containsKeys(
                        "twice | sum += a[i] * a[i]; | a[i] -> a[0] | 1",
                        "twice | sum += a[i] * a[i]; | a[i] -> a[0] | 4",
                        "once | return 1; | 1 -> 2 | 1");
    }

    private static Map<String, String> byKey(String source) {
        return Mutator.mutants(source).stream().collect(Collectors.toMap(Mutant::key, Mutant::is));
    }

    @Test
    void refusesWhatDoesNotParse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mutator.mutants("class C { void m() { return 1 +; } }"))
                .withMessageContaining("1: error: illegal start of expression");
    }
}
