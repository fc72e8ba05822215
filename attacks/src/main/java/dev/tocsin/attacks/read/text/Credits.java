package dev.tocsin.attacks.read.text;

/**
 * Tells the lines in which a page speaks of itself: who wrote the story, how long it takes to read, how many shared
 * it, under which words it is filed.
 */
final class Credits {
    /** In tokens. */
    private static final int LONGEST = 20;

    /** In tokens, with brackets: "(412 words)", "3 min read". */
    private static final int COUNT = 5;

    private static final WordSet CONTRIBUTED = WordSet.of("contributed");

    private static final WordPhrases WRITERS = WordPhrases.of(
            "by",
            "written by",
            "reported by",
            "posted by",
            "story by",
            "text by",
            "edited by",
            "report by",
            "reporting by",
            "additional reporting by",
            "with reporting by",
            "writing by",
            "editing by",
            "compiled by",
            "photo by",
            "photos by",
            "video by",
            "from correspondents",
            "from our correspondent",
            "staff and agencies",
            "agencies",
            "special to",
            "web desk",
            "news desk",
            "staff report",
            "staff reporter",
            "our correspondent");

    private static final WordPhrases FILED = WordPhrases.of(
            "tags",
            "tag",
            "filed under",
            "topics",
            "categories",
            "category",
            "keywords",
            "section",
            "read time",
            "reading time",
            "share",
            "shares",
            "comments",
            "tweet",
            "print",
            "listen",
            "listen to this article",
            "facebook",
            "story highlights",
            "key points",
            "highlights",
            "summary",
            "at a glance",
            "what we know so far",
            "what we know",
            "advertisement",
            "image copyright",
            "play video",
            "article");

    /** Behind a number: "12 shares", "3 min read". */
    private static final WordSet COUNTED =
            WordSet.of("shares", "comments", "comment", "views", "min", "mins", "likes", "retweets", "words", "times");

    /** Such words tell news. */
    private static final long NEWS = Sense.mask(
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.SHOT,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.ATTACK,
            Sense.STRIKE,
            Sense.DIE,
            Sense.SAY);

    private Credits() {}

    /** A line with a day may be the only one to tell when the story was written: it is no credit. */
    static boolean isOne(Sentence s, boolean own) {
        if (s.isHeadline() || s.size() > LONGEST || !own || s.has(Sense.MONTH)) {
            return false;
        }
        int from = Line.begin(s);
        if (contributed(s) || isReporting(s, from)) {
            return true;
        }
        if (s.hasAny(NEWS) || Line.isStopped(s)) {
            return false;
        }
        return isWriters(s, from)
                || FILED.end(s, from) > 0 && isLabel(s, FILED.end(s, from))
                || s.at(from).isDigits() && COUNTED.has(s.at(from + 1)) && s.size() <= from + COUNT;
    }

    private static boolean isLabel(Sentence s, int behind) {
        return behind == s.size()
                || s.at(behind).word().isMark()
                || s.at(behind).isDigits()
                || s.size() - behind <= 2;
    }

    /** "(Reporting by Ann Lee in Kabul; editing by Tom Baker)". */
    private static boolean isReporting(Sentence s, int from) {
        boolean bracketed = from > 0 && s.at(from - 1).is("(") && WRITERS.end(s, from) > 0;
        return bracketed || s.at(from).is("reporting") && s.at(from + 1).is("by");
    }

    /** "Ann Lee in Cairo contributed to this report." */
    private static boolean contributed(Sentence s) {
        int i = s.next(CONTRIBUTED, 0);
        return i < s.size() && s.at(i + 1).is("to") && s.at(i + 2).is("this");
    }

    /** "By Ann Lee in Kabul", "By Our Correspondent | Daily Post". */
    private static boolean isWriters(Sentence s, int from) {
        int behind = WRITERS.end(s, from);
        return behind > 0
                && (behind == s.size()
                        || s.at(behind).capital()
                        || s.at(behind).is("in")
                        || s.at(behind).word().isMark());
    }
}
