package gradecheck.soundness;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.assignment.Bundle;
import gradecheck.assignment.Rubric;
import gradecheck.verify.Sources;
import gradecheck.verify.Verdict;
import gradecheck.verify.Verifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Right and wrong, what students write of the shipped assignment uses nothing that is not available in it. */
class VariantsAreOrdinaryTest {

    private static final Pattern IMPLEMENTATION =
            Pattern.compile("class (\\w+)\\b[^{]*\\bimplements\\b[^{]*\\bBackpropagationAssignment\\b");

    @Test
    void nothingIsRefusedOfThem() throws Exception {
        try (Bundle bundle = Bundle.open(Path.of(requireNonNull(System.getProperty("gradecheck.assignment"))))) {
            List<String> sources = sources(bundle);
            Map<String, Map<String, byte[]>> byPackage = new TreeMap<>();
            Sources.compile(17, sources)
                    .forEach((path, bytes) -> byPackage
                            .computeIfAbsent(path.substring(0, path.indexOf('/')), key -> new TreeMap<>())
                            .put(path, bytes));
            Verifier verifier = new Verifier(
                    bundle.assignment().contract(), bundle.assignment().rubric().allowed());

            assertThat(byPackage).hasSize(sources.size()).hasSizeGreaterThan(600);
            for (int i = 0; i < sources.size(); i++) {
                Verdict verdict =
                        verifier.verify(implementation(sources.get(i), i), requireNonNull(byPackage.get("v" + i)));

                assertThat(verdict)
                        .isInstanceOfSatisfying(
                                Verdict.Accepted.class,
                                accepted -> assertThat(accepted.refusals()).isEmpty());
            }
        }
    }

    private static List<String> sources(Bundle bundle) {
        SortedMap<String, byte[]> files = bundle.files();
        VariantFiles variants = new VariantFiles(
                below(files, Soundness.VARIANTS),
                bundle.assignment().rubric().tasks().stream()
                        .map(Rubric.Task::id)
                        .toList());
        List<byte[]> all = new ArrayList<>();
        variants.right().forEach(variant -> all.addAll(variant.files().values()));
        variants.wrong().forEach(variant -> all.addAll(variant.files().values()));
        all.addAll(below(files, Soundness.SOLUTION).values());
        List<String> sources = new ArrayList<>();
        for (byte[] bytes : all) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            sources.add(text.replaceFirst("package [\\w.]+;", "package v" + sources.size() + "; import backprop.*;"));
        }
        return sources;
    }

    private static SortedMap<String, byte[]> below(SortedMap<String, byte[]> files, String folder) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                below.put(path.substring(folder.length()), bytes);
            }
        });
        return below;
    }

    private static String implementation(String source, int number) {
        Matcher matcher = IMPLEMENTATION.matcher(source);
        assertThat(matcher.find()).isTrue();
        return "v" + number + "." + matcher.group(1);
    }
}
