package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the article from the page it was taken from: other headlines, forms, notices. */
public final class Page {
    /** A line longer than this, in tokens, is no headline. */
    private static final int HEADLINE = 22;

    /** Nor is a longer one a notice. */
    private static final int NOTICE = 40;

    /** In letters: shorter words go without a capital letter in a title. */
    private static final int LONG = 4;

    /** In sentences: a page repeats the headline above the story. */
    private static final int TOP = 2;

    /** In longer words. */
    private static final int TITLE = 4;

    private static final WordSet LABELS = WordSet.of(
            "related",
            "more",
            "also",
            "other",
            "earlier",
            "photos",
            "photo",
            "story",
            "previous",
            "video",
            "raw",
            "watch",
            "slideshow",
            "gallery");

    /** Labels of nothing but other stories. */
    private static final WordSet OTHERS =
            WordSet.of("related", "trending", "recommended", "popular", "elsewhere", "previously");

    private static final WordSet PICTURES = WordSet.of("photo", "picture", "image", "photograph", "pic");

    private static final WordSet VERSION = WordSet.of("version", "versions");

    private static final WordSet FORMER = WordSet.of("earlier", "previous", "original", "first", "prior", "initial");

    /** No paragraph, nor right before one. */
    private static final int NONE = -2;

    /** In tokens: "Also read:", with other headlines below. */
    private static final int LABEL = 4;

    private static final Pattern FILM = Pattern.compile("\\d{1,2}:\\d\\d (?![AP]M)[\\p{Lu}\\p{Nd}\\p{Pi}\"']");

    private Page() {}

    static List<Facts> withoutFurniture(List<Facts> article) {
        List<Facts> told = new ArrayList<>(article.size());
        boolean outside = false;
        int film = NONE;
        for (Facts facts : Doubled.withoutOthers(article)) {
            boolean cue = !facts.sentence().isHeadline()
                    && facts.sentence().size() <= NOTICE
                    && facts.cues().beginPage();
            outside = cue ? outside || endsArticle(facts) : outside && isHeadline(facts.sentence());
            int block = facts.sentence().block();
            film = block == film || isFilm(facts.sentence(), block == film + 1) ? block : film;
            if (!cue && !outside && block != film && !isLink(facts)) {
                told.add(
                        isOfEarlierVersion(facts.sentence()) || isCaption(facts.sentence())
                                ? facts.withoutCasualties()
                                : facts);
            }
        }
        return told;
    }

    /**
     * "1:36 Officer tells of his rescue": the caption of a film, after its length.
     *
     * @param listed whether another stands right before
     */
    private static boolean isFilm(Sentence s, boolean listed) {
        int from = s.at(0).start();
        int to = s.at(s.size() - 1).end();
        return !s.isHeadline()
                && Character.isDigit(s.text().charAt(from))
                && FILM.matcher(s.text()).region(from, to).lookingAt()
                && (listed || !s.at(s.size() - 1).is("."));
    }

    /** "RELATED: Man arrested in Foo", "[Other news: Man shot in Bar]", "Teens Slain in Foo Park": another story's headline between two paragraphs. */
    private static boolean isLink(Facts facts) {
        Sentence s = facts.sentence();
        boolean other = !s.isHeadline() && OTHERS.has(s.at(0)) && s.at(1).is(":");
        boolean below = s.index() > TOP && (isLabelled(s) || isInTitleCase(s));
        return !facts.casualties().isEmpty() && s.size() <= HEADLINE && (other || below);
    }

    /** "An earlier version of this story said that six people had died": which is wrong, or old. */
    private static boolean isOfEarlierVersion(Sentence s) {
        for (int i = s.next(VERSION, 1); i < s.size(); i = s.next(VERSION, i + 1)) {
            if (FORMER.has(s.at(i - 1)) && s.at(i + 1).is("of")) {
                return true;
            }
        }
        return false;
    }

    /** "File photo: Soldiers guard the road where five people were killed in April". */
    private static boolean isCaption(Sentence s) {
        int label = s.at(0).is("[") || s.at(0).is("(") ? 1 : 0;
        boolean image = s.at(label).is("image") && s.at(label + 1).is("caption");
        boolean file = s.at(label).is("file")
                && (PICTURES.has(s.at(label + 1))
                        || s.at(label + 1).is(":")
                        || s.at(label + 1).is("-"));
        return s.index() > TOP && (image || file);
    }

    private static boolean isLabelled(Sentence s) {
        int label = s.at(0).is("[") || s.at(0).is("(") ? 1 : 0;
        return LABELS.has(s.at(label))
                && (s.at(label + 1).is(":") || s.at(label + 2).is(":"));
    }

    /** Whether it is written as some papers write headlines, with a capital letter to every longer word. */
    private static boolean isInTitleCase(Sentence s) {
        int words = 0;
        for (int i = 0; i < s.size(); i++) {
            Token token = s.at(i);
            boolean counts = length(token) >= LONG && !token.isDigits();
            if (counts && !token.capital()) {
                return false;
            }
            words += counts ? 1 : 0;
        }
        return words >= TITLE && s.at(0).capital() && length(s.at(s.size() - 1)) > 1;
    }

    private static int length(Token token) {
        return token.end() - token.start();
    }

    private static boolean endsArticle(Facts facts) {
        Sentence s = facts.sentence();
        return facts.cues().has(Cue.PAGE_END)
                || s.size() <= LABEL && s.at(s.size() - 1).is(":");
    }

    /** Whether it looks like the headline of something else: short, and without a stop. */
    private static boolean isHeadline(Sentence s) {
        return s.size() <= HEADLINE && !s.at(s.size() - 1).is(".");
    }
}
