package gradecheck.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads Gradescope's list of submissions, which Ruby has written: keys begin with a colon, here as there. It is read
 * once from start to end and nothing is made of it but text, whatever its tags say; an alias stands for a text alone,
 * so a small file stays small.
 */
final class GradescopeMetadata {

    private static final int MAX_SUBMITTERS = 100;
    private static final int MAX_CHARS = 200;

    private final Iterator<Event> events;
    private final Map<String, String> anchors = new HashMap<>();

    private GradescopeMetadata(Iterator<Event> events) {
        this.events = events;
    }

    /** One submission: who handed it in, and when, in Gradescope's words. */
    record Submission(List<Person> submitters, String createdAt) {}

    /** Who handed it in; what is not told is empty. */
    record Person(String name, String email, String sid) {}

    /** It is no such list. */
    static final class BrokenException extends Exception {

        private static final long serialVersionUID = 1L;

        BrokenException(String message) {
            super(message);
        }
    }

    /** {@return what is listed, by the names of the folders} */
    static Map<String, Submission> parse(String text) throws BrokenException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            events.next(); // the start of the stream
            events.next(); // that of the document, or the end of an empty stream
            if (events.hasNext() && events.next() instanceof MappingStartEvent) {
                return new GradescopeMetadata(events).submissions();
            }
            throw new BrokenException("it is no mapping of folders to submissions");
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .map(mark -> "line " + (mark.getLine() + 1) + ": ")
                    .orElse("");
            throw new BrokenException(line + e.getProblem());
        } catch (YamlEngineException e) {
            throw new BrokenException(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("it is no YAML"));
        }
    }

    private Map<String, Submission> submissions() {
        Map<String, Submission> submissions = new HashMap<>();
        for (Event key = events.next(); !isEnd(key); key = events.next()) {
            String folder = textOf(key);
            Event value = events.next();
            if (value instanceof MappingStartEvent) {
                submissions.put(folder, submission());
            } else {
                textOf(value);
            }
        }
        return submissions;
    }

    private Submission submission() {
        List<Person> people = new ArrayList<>();
        String createdAt = "";
        for (Event key = events.next(); !isEnd(key); key = events.next()) {
            String field = textOf(key);
            Event value = events.next();
            if (field.equals(":submitters") && value instanceof SequenceStartEvent) {
                people.addAll(people());
            } else {
                String text = textOf(value);
                createdAt = field.equals(":created_at") ? text : createdAt;
            }
        }
        return new Submission(people, createdAt);
    }

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (Event element = events.next(); !isEnd(element); element = events.next()) {
            if (element instanceof MappingStartEvent && people.size() < MAX_SUBMITTERS) {
                people.add(person());
            } else {
                textOf(element);
            }
        }
        return people;
    }

    private Person person() {
        Map<String, String> fields = new HashMap<>();
        for (Event key = events.next(); !isEnd(key); key = events.next()) {
            fields.put(textOf(key), textOf(events.next()));
        }
        return new Person(
                fields.getOrDefault(":name", ""), fields.getOrDefault(":email", ""), fields.getOrDefault(":sid", ""));
    }

    private static boolean isEnd(Event event) {
        return event instanceof CollectionEndEvent;
    }

    /** {@return the text of a scalar, shortened; nothing of Ruby's nil, nor of a collection, which is passed over} */
    private String textOf(Event event) {
        if (event instanceof CollectionStartEvent) {
            passOver();
            return "";
        }
        if (event instanceof AliasEvent alias) {
            return anchors.getOrDefault(alias.getAlias().getValue(), "");
        }
        ScalarEvent scalar = (ScalarEvent) event;
        String text = scalar.getValue().strip();
        String shortened = text.length() <= MAX_CHARS ? text : text.substring(0, MAX_CHARS);
        String known = scalar.isPlain() && (text.equals("~") || text.equals("null")) ? "" : shortened;
        scalar.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), known));
        return known;
    }

    private void passOver() {
        for (int depth = 1; depth > 0; ) {
            Event event = events.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (isEnd(event)) {
                depth--;
            }
        }
    }
}
