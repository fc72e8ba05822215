package dev.tocsin.producer.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * One element of a document that {@link SafeXml} has read, with what stands in it. Names are local names: feeds and wires
 * bind the same few vocabularies to whatever prefixes they like, or to none.
 */
public final class XmlElement {
    private final String name;
    private final String namespace;
    private final Map<String, String> attributes;
    private final List<Object> content = new ArrayList<>();

    XmlElement(String name, String namespace, Map<String, String> attributes) {
        this.name = name;
        this.namespace = namespace;
        this.attributes = attributes;
    }

    void add(XmlElement child) {
        content.add(child);
    }

    void add(String text) {
        content.add(text);
    }

    /** The name without its prefix. */
    public String name() {
        return name;
    }

    /** The namespace's address; empty for none. */
    public String namespace() {
        return namespace;
    }

    /** The value of the attribute whose local name this is. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The elements directly below, in order. */
    public Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** The elements of that name directly below, in order. */
    public Stream<XmlElement> children(String child) {
        return children().filter(element -> element.name.equals(child));
    }

    /** The first element of that name directly below. */
    public Optional<XmlElement> child(String child) {
        return children(child).findFirst();
    }

    /** All letters in this element and below, in order, without space around them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        collect(text);
        return text.toString().strip();
    }

    private void collect(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlElement element) {
                element.collect(text);
            } else {
                text.append(part);
            }
        }
    }

    /** The text of the first element of that name directly below, where it has any. */
    public Optional<String> textOf(String child) {
        return child(child).map(XmlElement::text).filter(text -> !text.isEmpty());
    }

    /** What stands in this element, as markup that an HTML parser reads. */
    public String markup() {
        StringBuilder markup = new StringBuilder();
        content.forEach(part -> append(markup, part));
        return markup.toString();
    }

    private static void append(StringBuilder markup, Object part) {
        if (part instanceof XmlElement element) {
            markup.append('<').append(element.name).append('>');
            element.content.forEach(below -> append(markup, below));
            markup.append("</").append(element.name).append('>');
        } else {
            markup.append(Entities.escape(part.toString()));
        }
    }
}
