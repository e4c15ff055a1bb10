package gradecheck.report.github;

import gradecheck.report.words.Legible;
import gradecheck.result.Result;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What later steps of a job may ask of a grading, as lines for the file of {@code GITHUB_OUTPUT}. */
public final class StepOutputs {

    private StepOutputs() {}

    /**
     * Writes the outputs of one submission: {@code score}, {@code max-score}, {@code status} and where files are.
     *
     * @param result the graded submission
     * @param files by the name of the output, for example {@code report}
     * @return lines, each ended by a line feed
     */
    public static String of(Result result, Map<String, Path> files) {
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("score", result.score().toString());
        outputs.put("max-score", result.maxScore().toString());
        outputs.put("status", result.status().id());
        return lines(outputs) + of(files);
    }

    /**
     * Writes outputs that say where files are.
     *
     * @param files by the name of the output
     * @return lines, each ended by a line feed
     */
    public static String of(Map<String, Path> files) {
        Map<String, String> outputs = new LinkedHashMap<>();
        files.forEach((name, file) -> outputs.put(name, file.toString()));
        return lines(outputs);
    }

    /** Whoever chose a value cannot know the word that ends it. */
    private static String lines(Map<String, String> outputs) {
        StringBuilder lines = new StringBuilder();
        outputs.forEach((name, value) -> {
            String end = "end-" + UUID.randomUUID();
            lines.append(name).append("<<").append(end).append('\n');
            lines.append(Legible.line(value)).append('\n').append(end).append('\n');
        });
        return lines.toString();
    }
}
