package org.foyer.event;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.foyer.calendar.Printable;

/** An XML document that is written from its beginning to its end. Whatever somebody typed is text in it, and nothing else. */
final class FeedXml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private FeedXml() throws XMLStreamException {
        // the writer of the JDK, whatever else is on the class path
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** What writes a part of a document. */
    @FunctionalInterface
    interface Part {

        void write(FeedXml xml) throws XMLStreamException;
    }

    static byte[] document(Part root) {
        try {
            var document = new FeedXml();
            document.xml.writeStartDocument("UTF-8", "1.0");
            root.write(document);
            document.xml.writeEndDocument();
            return document.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Memory refuses to be written to", impossible);
        }
    }

    /** An element with others in it. */
    FeedXml around(String name, Part content) throws XMLStreamException {
        xml.writeStartElement(name);
        content.write(this);
        xml.writeEndElement();
        return this;
    }

    /** An element with words in it. */
    FeedXml text(String name, String words) throws XMLStreamException {
        return around(name, it -> it.words(words));
    }

    /** An element that holds nothing but attributes: their names and values in turn. */
    FeedXml empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        return attributes(attributes);
    }

    /** Attributes of the element that was begun last: their names and values in turn. */
    FeedXml attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], Printable.line(attributes[at + 1]));
        }
        return this;
    }

    FeedXml words(String words) throws XMLStreamException {
        xml.writeCharacters(Printable.lines(words));
        return this;
    }
}
