package gradecheck.report.junit;

import gradecheck.report.words.Legible;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML, with every character that XML does not allow made legible. */
final class XmlText {

    private final XMLStreamWriter out;
    /** For each open element, whether it holds anything but attributes and text. */
    private final Deque<Boolean> hasChildren = new ArrayDeque<>();

    XmlText(XMLStreamWriter out) {
        this.out = out;
    }

    void start() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.writeCharacters("\n");
        out.close();
    }

    void open(String element) throws XMLStreamException {
        if (!hasChildren.isEmpty()) {
            hasChildren.pop();
            hasChildren.push(true);
        }
        indent();
        out.writeStartElement(element);
        hasChildren.push(false);
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, Legible.line(value));
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(Legible.text(text));
    }

    void close() throws XMLStreamException {
        if (hasChildren.pop()) {
            indent();
        }
        out.writeEndElement();
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
    }
}
