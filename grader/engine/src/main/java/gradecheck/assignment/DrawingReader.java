package gradecheck.assignment;

import gradecheck.assignment.Drawing.Answer;
import gradecheck.assignment.Drawing.Edge;
import gradecheck.assignment.Drawing.Node;
import gradecheck.fault.UsageFault;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code graph.yaml}. */
final class DrawingReader {

    private static final long MOST_PLACES = 40;

    private final Set<String> judges;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> edges = new HashSet<>();

    private DrawingReader(Rubric rubric) {
        judges = Stream.concat(
                        rubric.tasks().stream().map(Rubric.Task::id),
                        rubric.checks().stream().map(Rubric.Check::id))
                .collect(Collectors.toSet());
    }

    /**
     * Reads a drawing.
     *
     * @param file its name, for messages
     * @param text its content
     * @param rubric whose tasks and checks judge what it shows
     * @return the drawing
     * @throws UsageFault where it is wrong, with line and column
     */
    static Drawing read(String file, String text, Rubric rubric) {
        YamlSection top = YamlSection.parse(file, text);
        DrawingReader reader = new DrawingReader(rubric);
        Drawing drawing = new Drawing(
                top.text("title"), top.sections("nodes", reader::node), top.sections("edges", reader::edge));
        top.end();
        return drawing;
    }

    private Node node(YamlSection section) {
        Node node = new Node(
                section.text("id"),
                section.optionalText("formula").orElse(""),
                section.number("column", 0, MOST_PLACES).doubleValue(),
                section.number("row", 0, MOST_PLACES).doubleValue(),
                answers(section, "value"),
                answers(section, "gradient"));
        section.end();
        if (nodes.put(node.id(), node) != null) {
            throw section.wrong("id", "there are two nodes named '" + node.id() + "'");
        }
        return node;
    }

    private Edge edge(YamlSection section) {
        Node of = node(section.name("of"));
        Node by = node(section.name("by"));
        Edge edge =
                new Edge(of.id(), by.id(), section.optionalText("derivative").orElse(""), answers(section, "value"));
        section.end();
        if (by.column() >= of.column()) {
            throw section.wrong(
                    "by",
                    "the computation goes from left to right, so the column of '" + by.id()
                            + "' must be smaller than that of '" + of.id() + "'");
        }
        if (!edges.add(edge.id())) {
            throw section.wrong("by", "there are two edges from '" + by.id() + "' to '" + of.id() + "'");
        }
        return edge;
    }

    private Node node(Name name) {
        Node node = nodes.get(name.text());
        if (node == null) {
            throw name.wrong("there is no node '" + name + "'"
                    + Spelling.didYouMean(name.text(), nodes.keySet().stream()).orElse(""));
        }
        return node;
    }

    /** Each is the id of a task or a check, with the name of a part after a slash where it has parts. */
    private List<Answer> answers(YamlSection section, String key) {
        return section.optionalNames(key).stream().map(this::answer).toList();
    }

    private Answer answer(Name name) {
        int slash = name.text().indexOf('/');
        String judge = slash < 0 ? name.text() : name.text().substring(0, slash);
        if (!judges.contains(judge)) {
            throw name.wrong("the rubric has no task and no check '" + judge + "'"
                    + Spelling.didYouMean(judge, judges.stream().sorted()).orElse(""));
        }
        return new Answer(judge, slash < 0 ? "" : name.text().substring(slash + 1));
    }
}
