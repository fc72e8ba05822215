package dev.tocsin.producer.formats;

import dev.tocsin.producer.RefusedException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * The only place that reads XML. A document type declaration is refused before anything in it is looked at, so there are no
 * entities to expand and nothing to fetch; depth, number of elements and length of attributes are bounded. Names
 * of letters that HTML knows ({@code nbsp}) are read as in HTML, since feeds use them undeclared.
 */
public final class SafeXml {
    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 200_000;
    private static final int LONGEST_ATTRIBUTE = 64 * 1024;

    private final XMLStreamReader reader;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private int elements;

    private SafeXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The whole document's outermost element. */
    public static XmlElement read(String xml) throws RefusedException {
        return read(xml, Set.of(), element -> {});
    }

    /**
     * The document's outermost element without those in {@code parts}, each of which is handed on as soon as it is
     * complete, so that a document that breaks off still gives what came before.
     *
     * @param parts local names of the elements to hand on; never one inside another
     */
    public static XmlElement read(String xml, Set<String> parts, Consumer<XmlElement> onPart) throws RefusedException {
        try {
            return new SafeXml(factory().createXMLStreamReader(new StringReader(xml))).document(parts, onPart);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new RefusedException(line, "not well-formed XML: " + lastLine(e.getMessage()));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private XmlElement document(Set<String> parts, Consumer<XmlElement> onPart)
            throws XMLStreamException, RefusedException {
        XmlElement root = null;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.push(started());
                root = root == null ? open.peek() : root;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                close(open.pop(), parts, onPart);
            } else {
                text(event);
            }
        }
        return root;
    }

    private void close(XmlElement element, Set<String> parts, Consumer<XmlElement> onPart) {
        if (parts.contains(element.name())) {
            onPart.accept(element);
        } else if (!open.isEmpty()) {
            open.peek().add(element);
        }
    }

    private void text(int event) throws RefusedException {
        switch (event) {
            case XMLStreamConstants.DTD -> throw refused("a document type declaration (DOCTYPE) is not accepted");
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                add(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> add(named(reader.getLocalName()));
            default -> {}
        }
    }

    private void add(String text) {
        if (!open.isEmpty()) {
            open.peek().add(text);
        }
    }

    private String named(String entity) throws RefusedException {
        String letters = Entities.getByName(entity);
        if (letters.isEmpty()) {
            throw refused("the entity &" + entity + "; is not declared");
        }
        return letters;
    }

    private XmlElement started() throws RefusedException {
        elements++;
        if (open.size() >= DEEPEST) {
            throw refused("nested deeper than " + DEEPEST + " elements");
        }
        if (elements > MOST_ELEMENTS) {
            throw refused("more than " + MOST_ELEMENTS + " elements");
        }
        String namespace = reader.getNamespaceURI();
        return new XmlElement(reader.getLocalName(), namespace == null ? "" : namespace, attributes());
    }

    private Map<String, String> attributes() throws RefusedException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            if (value.length() > LONGEST_ATTRIBUTE) {
                throw refused("an attribute longer than " + LONGEST_ATTRIBUTE + " characters");
            }
            attributes.put(reader.getAttributeLocalName(i), value);
        }
        return attributes;
    }

    private RefusedException refused(String reason) {
        return new RefusedException(Math.max(0, reader.getLocation().getLineNumber()), "XML refused: " + reason);
    }

    private static String lastLine(String message) {
        return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: |^http\\S+#", "");
    }
}
