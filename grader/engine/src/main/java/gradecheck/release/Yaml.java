package gradecheck.release;

import gradecheck.assignment.Drawing;
import gradecheck.assignment.Name;
import gradecheck.assignment.Rubric;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rubrics and drawings as an assignment's bundle holds them. */
final class Yaml {

    /** The one local derivative that gives nothing of a solution away. */
    private static final String PLAIN = "1";

    private final StringBuilder text = new StringBuilder();

    private Yaml() {}

    /** {@return the text of {@code rubric.yaml}} */
    static String of(Rubric rubric) {
        Yaml yaml = new Yaml();
        yaml.line("id: ", quoted(rubric.id()));
        yaml.line("version: ", quoted(rubric.version()));
        yaml.line("title: ", quoted(rubric.title()));
        yaml.line("contract:");
        yaml.line("  interface: ", quoted(rubric.contract().type().text()));
        yaml.line("  classes: ", names(rubric.contract().classes()));
        yaml.line("  resources: ", names(rubric.contract().resources()));
        yaml.line("checks: ", names(rubric.checkPackages()));
        yaml.line("limits:");
        yaml.line("  callMillis: " + rubric.limits().call().toMillis());
        yaml.line("  largeCallMillis: " + rubric.limits().largeCall().toMillis());
        yaml.line("  submissionMillis: " + rubric.limits().submission().toMillis());
        if (!rubric.allowed().isEmpty()) {
            yaml.line("allow: ", names(rubric.allowed()));
        }
        yaml.line("wholePoints: " + rubric.wholePoints());
        yaml.line("tasks:");
        rubric.tasks().forEach(yaml::task);
        return yaml.text.toString();
    }

    private void task(Rubric.Task task) {
        line("  - id: ", quoted(task.id()));
        line("    title: ", quoted(task.title()));
        line("    points: " + task.points());
        line("    checks:");
        for (Rubric.Check check : task.checks()) {
            line("      - id: ", quoted(check.id()));
            line("        title: ", quoted(check.title()));
            line("        points: " + check.points());
            line("        visibility: ", check.visibility().id());
            if (!check.hint().isEmpty()) {
                line("        hint: ", quoted(check.hint()));
            }
            check.follows().ifPresent(leader -> line("        follows: ", quoted(leader.text())));
        }
    }

    /**
     * {@return the text of {@code graph.yaml}, without local derivatives, which are a part of the solution}
     *
     * @param drawing to be written
     * @param rubric whose tasks and checks alone may be named in it
     */
    static String of(Drawing drawing, Rubric rubric) {
        Set<String> judges = Stream.concat(
                        rubric.tasks().stream().map(Rubric.Task::id),
                        rubric.checks().stream().map(Rubric.Check::id))
                .collect(Collectors.toSet());
        Yaml yaml = new Yaml();
        yaml.line("title: ", quoted(drawing.title()));
        yaml.line("nodes:");
        for (Drawing.Node node : drawing.nodes()) {
            yaml.line("  - id: ", quoted(node.id()));
            yaml.line("    column: " + node.column());
            yaml.line("    row: " + node.row());
            yaml.optional("    formula: ", node.formula());
            yaml.answers("    value: ", node.values(), judges);
            yaml.answers("    gradient: ", node.gradients(), judges);
        }
        yaml.line("edges:");
        for (Drawing.Edge edge : drawing.edges()) {
            yaml.line("  - of: ", quoted(edge.of()));
            yaml.line("    by: ", quoted(edge.by()));
            yaml.optional("    derivative: ", edge.derivative().equals(PLAIN) ? PLAIN : "");
            yaml.answers("    value: ", edge.values(), judges);
        }
        return yaml.text.toString();
    }

    private void optional(String key, String value) {
        if (!value.isEmpty()) {
            line(key, quoted(value));
        }
    }

    private void answers(String key, List<Drawing.Answer> answers, Set<String> judges) {
        String known = answers.stream()
                .filter(answer -> judges.contains(answer.judge()))
                .map(answer -> quoted(answer.judge() + (answer.part().isEmpty() ? "" : "/" + answer.part())))
                .collect(Collectors.joining(", "));
        if (!known.isEmpty()) {
            line(key, "[" + known + "]");
        }
    }

    private void line(String... parts) {
        text.append(String.join("", parts)).append('\n');
    }

    private static String names(List<Name> names) {
        return names.stream().map(name -> quoted(name.text())).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.chars()
                .forEach(letter -> quoted.append(
                        letter == '"' || letter == '\\'
                                ? "\\" + (char) letter
                                : letter < ' ' ? String.format("\\x%02x", letter) : String.valueOf((char) letter)));
        return quoted.append('"').toString();
    }
}
