package backprop.reference.checks;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.reference.checks.Corpus.Spelling;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** No right solution loses a point, and a wrong one loses in its own task alone. */
class CorpusTest {

    private static final Map<String, String> CHECKS = Map.of(
            "sigmoid", "HiddenSigmoidChecks",
            "forward", "HiddenForwardChecks",
            "backward", "HiddenBackwardChecks",
            "gradient-check", "HiddenGradientCheckChecks",
            "vanilla", "HiddenVanillaChecks",
            "momentum", "HiddenMomentumChecks",
            "adam", "HiddenAdamChecks");

    /**
     * Lower methods that are no functions of their arguments: what builds on them gets other answers within a call than
     * anyone who asks from outside, so nothing can be held against them.
     */
    private static final Set<String> DISTURBS_WHAT_BUILDS_ON_IT = Set.of(
            "last caller's everywhere: stored after use",
            "forward multiplies the features in place",
            "backward returns the weights' array");

    @TempDir
    static Path folder;

    private static final PrintStream CONSOLE = System.out;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Corpus corpus;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static List<Spelling> spellings;

    @BeforeAll
    static void compile() throws IOException {
        corpus = new Corpus(folder);
        spellings = corpus.compile();
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    @AfterAll
    static void restoreTheConsole() {
        System.setOut(CONSOLE);
    }

    @Test
    void holdsWhatErrorRatesNeed() {
        Set<String> wrong = spellings.stream()
                .filter(spelling -> !spelling.isRight())
                .map(spelling -> spelling.task() + "." + spelling.truth())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(spellings.stream().filter(Spelling::isRight)).hasSizeGreaterThan(60);
        assertThat(spellings.stream().filter(spelling -> !spelling.isRight())).hasSizeGreaterThan(300);
        assertThat(wrong).hasSizeGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> aRightSolutionKeepsEveryPoint() {
        return spellings.stream()
                .filter(Spelling::isRight)
                .map(spelling -> DynamicTest.dynamicTest(spelling.toString(), () -> {
                    CheckRun run = CheckRun.of(corpus.instances(spelling), 42);

                    assertThat(run.outcomes()).hasSizeGreaterThan(50);
                    assertThat(run.with(CheckRun.Status.PASSED))
                            .isEqualTo(run.outcomes().keySet());
                }));
    }

    @TestFactory
    Stream<DynamicTest> aWrongSolutionLosesInItsOwnTaskAlone() {
        return spellings.stream()
                .filter(spelling -> !spelling.isRight() && CHECKS.containsKey(spelling.task()))
                .filter(spelling -> !DISTURBS_WHAT_BUILDS_ON_IT.contains(spelling.title()))
                .map(spelling -> DynamicTest.dynamicTest(spelling.toString(), () -> {
                    CheckRun run = CheckRun.of(corpus.instances(spelling), 42);

                    assertThat(lostOrBlocked(run))
                            .isNotEmpty()
                            .allMatch(check -> check.startsWith(CHECKS.get(spelling.task()) + "."));
                    assertThat(run.lostPublic())
                            .allMatch(check -> ("Hidden" + check).startsWith(CHECKS.get(spelling.task()) + "."));
                }));
    }

    /** Convergence that is blocked by what lies upstream takes the outcome of the updates. */
    private static Set<String> lostOrBlocked(CheckRun run) {
        Set<String> lost = new TreeSet<>(run.lostHidden());
        lost.removeIf(
                check -> check.endsWith(".convergence") && run.outcome(check).status() == CheckRun.Status.BLOCKED);
        return lost;
    }

    @TestFactory
    Stream<DynamicTest> changingArgumentsCostsNothing() {
        return spellings.stream()
                .filter(spelling -> spelling.truth().equals("mutates-arguments"))
                .filter(spelling -> !DISTURBS_WHAT_BUILDS_ON_IT.contains(spelling.title()))
                .map(spelling -> DynamicTest.dynamicTest(
                        spelling.toString(),
                        () -> assertThat(CheckRun.of(corpus.instances(spelling), 42)
                                        .lostHidden())
                                .isEmpty()));
    }
}
