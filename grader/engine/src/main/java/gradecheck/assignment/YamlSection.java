package gradecheck.assignment;

import gradecheck.fault.UsageFault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A mapping of a YAML file, read key by key. Every complaint names file, line and column; {@link #end} complains of
 * keys nobody asked for.
 */
public final class YamlSection {

    private final String file;
    private final MappingNode node;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private YamlSection(String file, Node node) {
        this.file = file;
        if (!(node instanceof MappingNode mapping)) {
            throw placeOf(file, node).wrong("a mapping of keys to values is expected here");
        }
        this.node = mapping;
        for (NodeTuple entry : mapping.getValue()) {
            String key = scalar(entry.getKeyNode());
            if (entries.put(key, entry) != null) {
                throw placeOf(file, entry.getKeyNode()).wrong("the key '" + key + "' comes twice");
            }
        }
    }

    /**
     * Reads a whole file, whose top must be a mapping.
     *
     * @param file name of the file, for messages
     * @param text its content
     * @return the mapping at its top
     * @throws UsageFault where it is no YAML, or no mapping
     */
    public static YamlSection parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowNonScalarKeys(true) // they are complained of here, with their place
                .build();
        requireText(file, text);
        try {
            Node top = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new Place(file, 1, 1).wrong("the file is empty"));
            return new YamlSection(file, top);
        } catch (MarkedYamlEngineException e) {
            throw placeOf(file, e.getProblemMark()).wrong(e.getProblem());
        } catch (YamlEngineException e) {
            throw new UsageFault(file + " is no YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new UsageFault(file + " is no rubric: it is nested too deeply");
        }
    }

    /** Complains of characters that no text has; a decoder puts U+FFFD where it meets bytes that are not UTF-8. */
    private static void requireText(String file, String text) {
        int line = 1;
        int column = 1;
        for (int c : text.codePoints().toArray()) {
            if (c == '\uFFFD' || !StreamReader.isPrintable(c)) {
                throw new Place(file, line, column)
                        .wrong(String.format("the character U+%04X is no text; save the file as UTF-8", c));
            }
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
    }

    private static Place placeOf(String file, Node node) {
        return placeOf(file, node.getStartMark());
    }

    private static Place placeOf(String file, Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> new Place(file, 1, 1));
    }

    /** {@return where the value of a key stands; of a key that is missing, where the section does} */
    Place place(String key) {
        NodeTuple entry = entries.get(key);
        return placeOf(file, entry == null ? node : entry.getValueNode());
    }

    /**
     * {@return a complaint about the value of one key, with its place}
     *
     * @param key that the section has
     * @param problem what is wrong with its value
     */
    public UsageFault wrong(String key, String problem) {
        return place(key).wrong(problem);
    }

    private Optional<Node> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(NodeTuple::getValueNode);
    }

    private Node get(String key) {
        return find(key).orElseThrow(() -> {
            String near = Spelling.nearest(key, entries.keySet().stream().filter(other -> !known.contains(other)))
                    .map(other -> "; is '" + other + "' meant to be it?")
                    .orElse("");
            return placeOf(file, node).wrong("the key '" + key + "' is missing" + near);
        });
    }

    private String scalar(Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            throw placeOf(file, value).wrong("a single value is expected here");
        }
        return scalar.getValue();
    }

    private List<Node> sequence(Node value) {
        if (!(value instanceof SequenceNode sequence)) {
            throw placeOf(file, value).wrong("a list is expected here");
        }
        return sequence.getValue();
    }

    /**
     * {@return the value of a key}
     *
     * @param key that must be there and not empty
     */
    public String text(String key) {
        String text = scalar(get(key));
        if (text.isBlank()) {
            throw wrong(key, "'" + key + "' must not be empty");
        }
        return text;
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    Optional<String> optionalText(String key) {
        return find(key).map(this::scalar);
    }

    BigDecimal number(String key, long least, long most) {
        String text = text(key);
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong(key, "'" + key + "' must be a number, was '" + text + "'");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw wrong(key, "'" + key + "' must be between " + least + " and " + most + ", was " + text);
        }
        return number;
    }

    Name name(String key) {
        return new Name(text(key), place(key));
    }

    Optional<Name> optionalName(String key) {
        return find(key).map(this::name);
    }

    List<Name> names(String key) {
        return sequence(get(key)).stream().map(this::name).toList();
    }

    List<Name> optionalNames(String key) {
        return find(key)
                .map(value -> sequence(value).stream().map(this::name).toList())
                .orElse(List.of());
    }

    private Name name(Node value) {
        return new Name(scalar(value), placeOf(file, value));
    }

    YamlSection section(String key) {
        return new YamlSection(file, get(key));
    }

    /**
     * {@return the values of a list of mappings}
     *
     * @param <T> type of a value
     * @param key that must be there, with at least one element
     * @param reader makes a value of a mapping
     */
    public <T> List<T> sections(String key, Function<YamlSection, T> reader) {
        List<T> values = new ArrayList<>();
        for (Node element : sequence(get(key))) {
            values.add(reader.apply(new YamlSection(file, element)));
        }
        if (values.isEmpty()) {
            throw wrong(key, "'" + key + "' must not be empty");
        }
        return values;
    }

    /** Complains of a key nobody has asked for; to be called when all have been. */
    public void end() {
        for (Map.Entry<String, NodeTuple> entry : entries.entrySet()) {
            if (!known.contains(entry.getKey())) {
                String near = Spelling.didYouMean(entry.getKey(), known.stream())
                        .orElse("; known here: " + String.join(", ", known));
                throw placeOf(file, entry.getValue().getKeyNode()).wrong("unknown key '" + entry.getKey() + "'" + near);
            }
        }
    }
}
