package gradecheck.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradecheck.github.StepList.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays the runner of GitHub: runs the scripts of steps with their variables and files, and reads what they leave. */
final class Runner {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([\\w.-]+) *}}");
    private static final Pattern COMMAND = Pattern.compile("::([a-zA-Z-]+)( [^:]*)?::.*");
    private static final Pattern OLD_COMMAND = Pattern.compile(".*##\\[[a-z-]+.*");

    private final Path home;
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    /**
     * What a step left.
     *
     * @param code its exit code
     * @param log all that it said
     * @param summary its part of the job's summary
     * @param outputs its outputs
     */
    record Left(int code, String log, String summary, Map<String, String> outputs) {

        /** {@return the lines of the log that GitHub obeys} */
        List<String> commands() {
            return log.lines()
                    .map(String::strip)
                    .filter(line -> COMMAND.matcher(line).matches()
                            || OLD_COMMAND.matcher(line).matches())
                    .toList();
        }
    }

    /** Starts with an empty workspace below a folder. */
    Runner(Path home) throws IOException {
        this.home = home;
        Files.createDirectories(workspace());
        Files.createDirectories(temporary());
        Files.createDirectories(bin());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        set("PATH", bin() + ":" + java + ":" + System.getenv("PATH"));
        set("GITHUB_WORKSPACE", workspace().toString());
        set("RUNNER_TEMP", temporary().toString());
        set("HOME", home.toString());
        set("GITHUB_ACTIONS", "true");
    }

    Path workspace() {
        return home.resolve("work");
    }

    Path temporary() {
        return home.resolve("temp");
    }

    /** {@return the folder whose programs come before all others} */
    Path bin() {
        return home.resolve("bin");
    }

    /** {@return the file that a step's output go to} */
    Path file(String variable) {
        return home.resolve(variable.toLowerCase(Locale.ROOT));
    }

    void set(String variable, String value) {
        variables.put(variable, value);
    }

    /** Says what an expression gives, for example {@code inputs.jar}. */
    void know(String expression, String value) {
        known.put(expression, value);
    }

    /** Puts a program before all others of its name. */
    void install(String name, String script) throws IOException {
        Path program = Files.writeString(bin().resolve(name), script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    Left run(Step step) throws IOException, InterruptedException {
        assertThat(step.run()).as(step.name()).isNotEmpty();
        ProcessBuilder bash = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.run());
        bash.environment().clear();
        bash.environment().putAll(variables);
        step.env().forEach((name, value) -> bash.environment().put(name, evaluate(value)));
        for (String variable : List.of("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH")) {
            bash.environment().put(variable, file(variable).toString());
            Files.writeString(file(variable), "");
        }
        Path log = home.resolve("log");
        Process process = bash.directory(workspace().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(file("GITHUB_ENV")).isEmptyFile();
        assertThat(file("GITHUB_PATH")).isEmptyFile();
        Left left = new Left(
                process.exitValue(),
                new String(Files.readAllBytes(log), StandardCharsets.UTF_8),
                Files.readString(file("GITHUB_STEP_SUMMARY")),
                outputs(Files.readAllLines(file("GITHUB_OUTPUT"))));
        left.outputs().forEach((name, value) -> know("steps." + step.id() + ".outputs." + name, value));
        return left;
    }

    /** {@return a text with the values of its expressions; one that nobody has told of is an error} */
    String evaluate(String text) {
        return EXPRESSION.matcher(text).replaceAll(found -> {
            assertThat(known).containsKey(found.group(1));
            return Matcher.quoteReplacement(known.get(found.group(1)));
        });
    }

    private static Map<String, String> outputs(List<String> lines) {
        Map<String, String> outputs = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = line.indexOf("<<");
            if (end < 0 || (line.indexOf('=') >= 0 && line.indexOf('=') < end)) {
                outputs.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            } else {
                List<String> value = new ArrayList<>();
                String word = line.substring(end + 2);
                for (i++; !lines.get(i).equals(word); i++) {
                    value.add(lines.get(i));
                }
                outputs.put(line.substring(0, end), String.join("\n", value));
            }
        }
        return outputs;
    }
}
