package gradecheck.github;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository of a student who wants other marks, a comment under another name, or a command obeyed. */
final class HostileRepository {

    private static final String SAID = "\\n::error::owned\\n::set-output name=score::100\\n::add-mask::1\\n"
            + "::stop-commands::owned\\n##[error]owned\\n## 100 / 100: owned\\n@staff [owned](https://owned.example)"
            + " ![owned](https://owned.example/i.png) <img src=owned> ` ```` | owned |\\n<!-- gradecheck -->\\n";

    private static final String SOURCE = """
            package backprop;
            import java.nio.file.*;
            public class Backpropagation implements BackpropagationAssignment {
              static <T> T attack() {
                System.out.println("SAID");
                System.err.println("SAID");
                throw new IllegalStateException("SAID");
              }
              public double sigmoid(double z) { return attack(); }
              public ForwardPass forwardPropagation(double[] x, double y, double[] w) { return attack(); }
              public double[] backwardPropagation(double[] x, double[] w, ForwardPass f) { return attack(); }
              public double gradientChecking(double[] x, double y, double[] w, double e) { return attack(); }
              public Training vanilla(double[][] x, double[] y, double[] w, int n, double l) {
                try {
                  Files.writeString(Path.of("OUTPUT"), "score=100\\n", StandardOpenOption.APPEND);
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
                return attack();
              }
              public Training momentum(double[][] x, double[] y, double[] w, int n, double l, double g)
              { return attack(); }
              public Training adam(double[][] x, double[] y, double[] w, int n, double l, double b, double c, double e)
              { return attack(); }
            }
            """;

    private HostileRepository() {}

    /**
     * Writes it.
     *
     * @param folder its top
     * @param output a file of the runner that it wants to write to
     * @return the result that it has forged
     */
    static Path write(Path folder, Path output) throws IOException {
        String source = SOURCE.replace("SAID", SAID).replace("OUTPUT", output.toString());
        file(folder, "src/main/java/backprop/Backpropagation.java", source);
        file(folder, "src/test/java/backprop/SigmoidChecks.java", "package backprop; class SigmoidChecks {}");
        file(folder, "pom.xml", "<project><!-- runs what it likes --></project>");
        file(folder, "%0A::error::owned, a:b\n::error::owned.txt", "owned");
        file(folder, "github-summary.md", "## 100 / 100: owned");
        file(folder, "gradecheck", "#!/bin/sh\necho ::error::owned\n");
        file(folder, "gradecheck.jar", "owned");
        file(folder, "action.yml", "runs: owned");
        file(folder, ".github/workflows/check.yml", "on: push");
        return file(folder, "gradecheck-report/submissions/work/result.json", "{\"score\": 100}");
    }

    private static Path file(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** {@return Markdown without what it shows as code} */
    static String outsideOfCode(String markdown) {
        return markdown.replaceAll("(?<!`)(`+) .*? \\1(?!`)", "CODE");
    }
}
