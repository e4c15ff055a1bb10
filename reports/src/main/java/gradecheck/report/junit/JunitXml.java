package gradecheck.report.junit;

import gradecheck.report.words.Mark;
import gradecheck.result.CheckResult;
import gradecheck.result.Compilation.Diagnostic;
import gradecheck.result.Result;
import gradecheck.result.SubmissionStatus;
import gradecheck.result.TaskResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * Writes {@code junit.xml} in the dialect most servers read: a {@code testsuite} for each submission, a
 * {@code testcase} for each check, no two of the same class and name. A submission that could not be graded has one
 * {@code testcase} with an {@code error}.
 */
public final class JunitXml {

    private final UniqueNames groups = new UniqueNames();
    private final XmlText xml;

    private JunitXml(XmlText xml) {
        this.xml = xml;
    }

    /**
     * Writes the results of a class, one after the other.
     *
     * @param title of the whole, for example that of the assignment
     * @param results one a submission
     * @param out takes the text of the file; to be stored as UTF-8
     * @throws IOException where it cannot be written
     */
    public static void write(String title, Iterator<Result> results, Writer out) throws IOException {
        try {
            new JunitXml(new XmlText(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out)))
                    .suites(title, results);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void suites(String title, Iterator<Result> results) throws XMLStreamException {
        xml.start();
        xml.open("testsuites");
        xml.attribute("name", title);
        while (results.hasNext()) {
            Suite suite = suite(results.next());
            xml.open("testsuite");
            xml.attribute("name", suite.name());
            totals(suite.entries(), suite.durationMillis());
            for (Entry entry : suite.entries()) {
                entry(entry);
            }
            xml.close();
        }
        xml.close();
        xml.end();
    }

    private void totals(List<Entry> entries, long millis) throws XMLStreamException {
        xml.attribute("tests", Integer.toString(entries.size()));
        for (Kind kind : List.of(Kind.FAILURE, Kind.ERROR, Kind.SKIPPED)) {
            long count = entries.stream().filter(entry -> entry.kind() == kind).count();
            xml.attribute(kind.total, Long.toString(count));
        }
        xml.attribute(
                "time",
                millis / 1000 + "." + Long.toString(1000 + millis % 1000).substring(1));
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.open("testcase");
        xml.attribute("classname", entry.group());
        xml.attribute("name", entry.name());
        if (entry.kind() != Kind.SUCCESS) {
            xml.open(entry.kind().element);
            xml.attribute("message", entry.message());
            if (entry.kind() != Kind.SKIPPED) {
                xml.attribute("type", entry.type());
                xml.text(entry.detail());
            }
            xml.close();
        }
        xml.close();
    }

    private Suite suite(Result result) {
        List<Entry> entries = new ArrayList<>();
        if (result.status() == SubmissionStatus.GRADED) {
            for (TaskResult task : result.tasks()) {
                String group = groups.claim(result.submission().id() + "." + task.id());
                UniqueNames names = new UniqueNames();
                task.checks().forEach(check -> entries.add(entry(group, names.claim(check.name()), check)));
            }
        } else {
            entries.add(obstacle(result));
        }
        return new Suite(result.submission().id(), entries, result.durationMillis());
    }

    private static Entry entry(String group, String unique, CheckResult check) {
        String word = Mark.of(check.status()).word();
        String points = check.score() + " of " + check.maxScore() + " points";
        List<String> detail = new ArrayList<>(List.of(word + ", " + points, check.message()));
        check.parts()
                .forEach(part -> detail.add(part.name() + ": "
                        + Mark.of(part.status()).word() + (part.message().isEmpty() ? "" : ", ") + part.message()));
        check.facts().forEach((name, value) -> detail.add(name + ": " + value));
        detail.add(check.hint());
        detail.removeIf(String::isEmpty);
        return new Entry(
                group,
                unique,
                Kind.of(check.status()),
                check.status().id(),
                check.message().isEmpty() ? word + ", " + points : check.message(),
                String.join("\n", detail));
    }

    private Entry obstacle(Result result) {
        List<String> detail = new ArrayList<>(result.notes());
        result.compilation().diagnostics().forEach(diagnostic -> detail.add(line(diagnostic)));
        return new Entry(
                groups.claim(result.submission().id()),
                "the submission can be graded",
                Kind.ERROR,
                result.status().id(),
                Mark.of(result.status()).word(),
                String.join("\n", detail));
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.file() + ":" + diagnostic.line() + ": " + diagnostic.message();
    }

    private record Suite(String name, List<Entry> entries, long durationMillis) {}

    private record Entry(String group, String name, Kind kind, String type, String message, String detail) {}
}
