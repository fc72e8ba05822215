package dev.tocsin.producer.formats;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Markup as the plain text that a reader sees: a blank line between blocks, nothing of scripts, styles and forms. */
public final class HtmlText {
    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "iframe", "form", "button", "svg", "head", "select", "textarea");

    private HtmlText() {}

    /** The text of a fragment of markup, its white space drawn together as HTML does. */
    public static String of(String fragment) {
        return of(Jsoup.parseBodyFragment(fragment).body());
    }

    /** The text of an element and all below it. */
    static String of(Element element) {
        Blocks blocks = new Blocks();
        element.traverse(blocks);
        return blocks.text();
    }

    private static final class Blocks implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && unseen == 0) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
                text.append(element.normalName().equals("br") ? "\n" : edge(element));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
                text.append(edge(element));
            }
        }

        private static String edge(Element element) {
            return element.isBlock() && !UNSEEN.contains(element.normalName()) ? "\n\n" : "";
        }

        private void append(String words) {
            text.append(words.replaceAll("[\\s\\u00A0]+", " "));
        }

        private String text() {
            return text.toString()
                    .replaceAll(" *\\n *", "\n")
                    .replaceAll("\\n{2,}", "\n\n")
                    .replaceAll(" {2,}", " ")
                    .strip();
        }
    }
}
