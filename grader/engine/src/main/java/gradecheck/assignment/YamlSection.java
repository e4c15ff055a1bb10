package gradecheck.assignment;

import gradecheck.fault.UsageFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read key by key. Every complaint names file, line and column; {@link #end} complains of
 * keys nobody asked for.
 */
final class YamlSection {

    private static final int MAX_TYPOS = 2;

    private final String file;
    private final MappingNode node;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private YamlSection(String file, Node node) {
        this.file = file;
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(file, node, "a mapping of keys to values is expected here");
        }
        this.node = mapping;
        for (NodeTuple entry : mapping.getValue()) {
            String key = scalar(entry.getKeyNode());
            if (entries.put(key, entry) != null) {
                throw wrong(file, entry.getKeyNode(), "the key '" + key + "' comes twice");
            }
        }
    }

    /** Reads a whole file, whose top must be a mapping. */
    static YamlSection parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowNonScalarKeys(true) // they are complained of here, with their place
                .build();
        try {
            Node top = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new UsageFault(file + ":1:1 the file is empty"));
            return new YamlSection(file, top);
        } catch (MarkedYamlEngineException e) {
            String place = e.getProblemMark()
                    .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                    .orElse("");
            throw new UsageFault(file + place + " " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new UsageFault(file + " is no YAML: " + e.getMessage());
        }
    }

    private static UsageFault wrong(String file, Node node, String problem) {
        String place = node.getStartMark()
                .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse("");
        return new UsageFault(file + place + " " + problem);
    }

    /** A complaint about the section as a whole. */
    UsageFault wrong(String problem) {
        return wrong(file, node, problem);
    }

    /** A complaint about the value of one key. */
    UsageFault wrong(String key, String problem) {
        NodeTuple entry = entries.get(key);
        return wrong(file, entry == null ? node : entry.getValueNode(), problem);
    }

    private Optional<Node> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    private Node get(String key) {
        return find(key).orElseThrow(() -> {
            String near = nearest(key, entries.keySet().stream().filter(other -> !known.contains(other)))
                    .map(other -> "; is '" + other + "' meant to be it?")
                    .orElse("");
            return wrong("the key '" + key + "' is missing" + near);
        });
    }

    private String scalar(Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            throw wrong(file, value, "a single value is expected here");
        }
        return scalar.getValue();
    }

    private List<Node> sequence(Node value) {
        if (!(value instanceof SequenceNode sequence)) {
            throw wrong(file, value, "a list is expected here");
        }
        return sequence.getValue();
    }

    String text(String key) {
        String text = scalar(get(key));
        if (text.isBlank()) {
            throw wrong(key, "'" + key + "' must not be empty");
        }
        return text;
    }

    Optional<String> optionalText(String key) {
        return find(key).map(this::scalar);
    }

    BigDecimal number(String key) {
        String text = text(key);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong(key, "'" + key + "' must be a number, was '" + text + "'");
        }
    }

    List<String> texts(String key) {
        return sequence(get(key)).stream().map(this::scalar).toList();
    }

    YamlSection section(String key) {
        return new YamlSection(file, get(key));
    }

    <T> List<T> sections(String key, Function<YamlSection, T> reader) {
        List<T> values = new ArrayList<>();
        for (Node element : sequence(get(key))) {
            values.add(reader.apply(new YamlSection(file, element)));
        }
        if (values.isEmpty()) {
            throw wrong(key, "'" + key + "' must not be empty");
        }
        return values;
    }

    /** To be called when all keys have been asked for. */
    void end() {
        for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
            if (!known.contains(entry.getKey())) {
                String near = nearest(entry.getKey(), known.stream())
                        .map(key -> ", did you mean '" + key + "'?")
                        .orElse("; known here: " + String.join(", ", known));
                throw wrong(file, entry.getValue().getKeyNode(), "unknown key '" + entry.getKey() + "'" + near);
            }
        }
    }

    private static Optional<String> nearest(String key, Stream<String> others) {
        return others.filter(other -> distance(key, other) <= MAX_TYPOS)
                .min(Comparator.comparingInt(other -> distance(key, other)));
    }

    /** The Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[b.length()];
    }
}
