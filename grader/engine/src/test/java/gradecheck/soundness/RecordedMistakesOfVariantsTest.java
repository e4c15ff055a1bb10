package gradecheck.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Bundle;
import gradecheck.assignment.Rubric;
import gradecheck.release.PublicPart;
import gradecheck.release.RunnableJar;
import gradecheck.result.Result;
import gradecheck.result.VariantOutcome;
import gradecheck.sandbox.Isolation;
import gradecheck.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether recorded answers name what the misconceptions themselves name, and nothing else. */
class RecordedMistakesOfVariantsTest {

    @TempDir
    private Path temporary;

    /** What came of variants that lost a public check. */
    private record Told(List<VariantOutcome> outcomes) {

        List<VariantOutcome> wrongly() {
            return outcomes.stream()
                    .filter(each -> !each.wrongNames().isEmpty())
                    .toList();
        }

        List<VariantOutcome> singles() {
            return outcomes.stream()
                    .filter(each -> each.variant().causes().size() == 1)
                    .toList();
        }

        List<VariantOutcome> unnamed() {
            return singles().stream().filter(each -> !each.named()).toList();
        }
    }

    private Told told(boolean all) throws IOException {
        try (Sandbox sandbox = Sandbox.open(Isolation.VERIFIED);
                Bundle whole = Bundle.open(Path.of(System.getProperty("gradecheck.assignment")))) {
            Path jar = Files.write(temporary.resolve("public.jar"), RunnableJar.pack(PublicPart.of(whole, sandbox)));
            try (Bundle open = Bundle.open(jar);
                    Trials trials = new Trials(open.assignment(), sandbox, 2, (result, reused) -> {})) {
                List<Variant> variants = wrong(whole, all);
                List<Result> results = trials.grade(variants, 42);
                List<VariantOutcome> outcomes = new ArrayList<>();
                for (int i = 0; i < variants.size(); i++) {
                    VariantOutcome outcome = VariantOutcome.of(variants.get(i).ref(), results.get(i));
                    if (!outcome.lost().isEmpty()) {
                        outcomes.add(outcome);
                    }
                }
                return new Told(outcomes);
            }
        }
    }

    private static List<Variant> wrong(Bundle bundle, boolean all) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        bundle.files().forEach((path, bytes) -> {
            if (path.startsWith(Soundness.VARIANTS)) {
                files.put(path.substring(Soundness.VARIANTS.length()), bytes);
            }
        });
        List<String> tasks = bundle.assignment().rubric().tasks().stream()
                .map(Rubric.Task::id)
                .toList();
        Set<String> seen = new HashSet<>();
        return new VariantFiles(files, tasks)
                .wrong().stream()
                        .filter(variant -> all || seen.add(variant.ref().name().replaceFirst(":.*", "")))
                        .toList();
    }

    @Test
    void oneSpellingOfEachMistakeIsToldItsCauseOrNone() throws IOException {
        Told told = told(false);

        assertThat(told.wrongly()).isEmpty();
        assertThat(told.singles()).hasSizeGreaterThan(40);
        assertThat(told.unnamed()).hasSizeLessThan(10);
    }

    /** The numbers are those of {@code docs/decisions/012-recorded-answers-instead-of-formulas.md}. */
    @Test
    @Tag("long")
    void everySpellingOfEachMistakeIsToldItsCauseOrNone() throws IOException {
        Told told = told(true);

        assertThat(told.wrongly()).isEmpty();
        assertThat(told.outcomes()).hasSize(537);
        assertThat(told.singles()).hasSize(443);
        assertThat(told.unnamed()).hasSize(37);
    }
}
