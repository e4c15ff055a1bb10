package gradecheck.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An action or a workflow as it is written.
 *
 * @param file where it is
 * @param content all of it
 * @param steps of all its jobs, in order
 */
record StepList(Path file, Map<?, ?> content, List<Step> steps) {

    /** The action of this project. */
    static final Path ACTION = Run.PROJECT.resolve("action.yml");

    private static final Path COURSE = Run.PROJECT.resolve("examples/github/course-repository/.github/workflows");

    /** Grades a pull request in a repository of the course. */
    static final Path GRADE = COURSE.resolve("grade-pull-request.yml");

    /** Comments at a pull request in a repository of the course. */
    static final Path PUBLISH = COURSE.resolve("publish.yml");

    /** Checks the repository of a student. */
    static final Path CHECK = Run.PROJECT.resolve("student-template/.github/workflows/check.yml");

    /**
     * One step; what it lacks is empty.
     *
     * @param name as the log has it
     * @param id by which others ask for its outputs
     * @param uses an action
     * @param run a script
     * @param env variables of the script
     * @param with inputs of the action
     */
    record Step(String name, String id, String uses, String run, Map<String, String> env, Map<String, String> with) {

        private static Step of(Map<?, ?> step) {
            return new Step(
                    text(step, "name"),
                    text(step, "id"),
                    text(step, "uses"),
                    text(step, "run"),
                    texts(step.get("env")),
                    texts(step.get("with")));
        }
    }

    static StepList read(Path file) {
        try {
            Map<?, ?> content = map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
            Stream<?> holders = content.containsKey("runs")
                    ? Stream.of(content.get("runs"))
                    : map(content.get("jobs")).values().stream();
            List<Step> steps = new ArrayList<>();
            holders.forEach(
                    holder -> ((List<?>) map(holder).get("steps")).forEach(step -> steps.add(Step.of(map(step)))));
            assertThat(steps).isNotEmpty();
            return new StepList(file, content, steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the step of a name} */
    Step step(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no step " + name));
    }

    /** {@return a map that is there} */
    static Map<?, ?> map(Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<?, ?>) value;
    }

    private static String text(Map<?, ?> parent, String key) {
        return parent.containsKey(key) ? String.valueOf(parent.get(key)) : "";
    }

    /** {@return the texts of a map, none where there is none} */
    static Map<String, String> texts(Object map) {
        return map == null
                ? Map.of()
                : map(map).entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                entry -> String.valueOf(entry.getValue()),
                                (a, b) -> b,
                                LinkedHashMap::new));
    }
}
