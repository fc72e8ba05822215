package dev.tocsin.attacks.read.text;

/**
 * Tells the lines with which a page leads its readers on to other stories: "Related: Bomb kills nine in Harbour Town", and
 * whatever stands below "More on this story".
 */
final class OtherStories {
    private static final WordSet SEPARATORS = WordSet.of(":", "|", "–", "—", "-", "--", "]", ">");

    /** What stands behind such words is another story, with or without a stop. */
    private static final WordPhrases LABELS = WordPhrases.of(
            "related",
            "related story",
            "related stories",
            "related article",
            "related articles",
            "related news",
            "related coverage",
            "related video",
            "related content",
            "related link",
            "related links",
            "related reading",
            "read more",
            "read also",
            "also read",
            "read next",
            "read this",
            "read on",
            "must read",
            "further reading",
            "see also",
            "also see",
            "also watch",
            "watch also",
            "see more",
            "more on this",
            "more on this story",
            "more on the story",
            "more here",
            "trending",
            "recommended",
            "recommended reading",
            "suggested reading",
            "don't miss",
            "you may also like",
            "you might also like",
            "you may like",
            "in other news",
            "other news",
            "previous story",
            "next story",
            "previously",
            "editor's pick",
            "editor's picks",
            "editors' picks",
            "from the archive",
            "from the archives",
            "from our archive",
            "from our archives",
            "click here to read",
            "click to read",
            "up next",
            "most read",
            "most popular",
            "elsewhere",
            "in case you missed it",
            "icymi");

    /** The same where the line has no stop: a section may be called so too. */
    private static final WordPhrases WEAK_LABELS = WordPhrases.of(
            "read",
            "more",
            "also",
            "earlier",
            "watch",
            "video",
            "videos",
            "photos",
            "photo gallery",
            "gallery",
            "pictures",
            "in pictures",
            "slideshow",
            "next",
            "background",
            "full coverage",
            "live blog",
            "top story",
            "listen",
            "podcast",
            "analysis",
            "opinion",
            "explainer",
            "explained",
            "timeline",
            "other stories",
            "breaking",
            "latest",
            "more news",
            "big story",
            "top stories");

    /** A line of nothing else stands above a list of other stories. */
    private static final WordPhrases HEADINGS = WordPhrases.of(
            "more on this story",
            "more on this topic",
            "more on this",
            "more like this",
            "related",
            "related stories",
            "related story",
            "related topics",
            "related articles",
            "related article",
            "related news",
            "related content",
            "related coverage",
            "related links",
            "related posts",
            "related videos",
            "related reading",
            "more stories",
            "more news",
            "more headlines",
            "more coverage",
            "most popular",
            "most read",
            "most viewed",
            "most shared",
            "most watched",
            "most commented",
            "trending",
            "trending now",
            "trending stories",
            "trending topics",
            "trending news",
            "trending videos",
            "what's trending",
            "you may also like",
            "you might also like",
            "you may like",
            "you may be interested in",
            "recommended",
            "recommended for you",
            "recommended stories",
            "recommended reading",
            "recommended videos",
            "latest headlines",
            "latest news",
            "latest stories",
            "latest updates",
            "the latest",
            "top stories",
            "top headlines",
            "top news",
            "top story",
            "top videos",
            "today's top stories",
            "today's top videos",
            "today's headlines",
            "read next",
            "read more",
            "read also",
            "also read",
            "see also",
            "must read",
            "must reads",
            "don't miss",
            "up next",
            "sponsored",
            "sponsored content",
            "sponsored links",
            "promoted",
            "promoted stories",
            "promoted content",
            "paid content",
            "editor's picks",
            "editor's pick",
            "editors' picks",
            "editor's choice",
            "staff picks",
            "popular",
            "popular stories",
            "popular now",
            "popular posts",
            "popular news",
            "breaking news",
            "other news",
            "other stories",
            "other headlines",
            "in other news",
            "also in the news",
            "in the news",
            "in case you missed it",
            "icymi",
            "elsewhere on the web",
            "around the web",
            "from around the web",
            "from the web",
            "from our partners",
            "what others are reading",
            "what people are reading",
            "next story",
            "previous story",
            "next article",
            "previous article",
            "next post",
            "previous post",
            "recent stories",
            "recent posts",
            "recent news",
            "featured",
            "featured stories",
            "featured videos",
            "more videos",
            "from the archive",
            "from the archives",
            "further reading",
            "stories you may like",
            "suggested for you",
            "suggested stories",
            "more to read",
            "more to explore",
            "keep reading",
            "continue reading",
            "headlines",
            "full coverage");

    /** "More from News", "More in World". */
    private static final WordSet MORE_OF = WordSet.of("from", "in", "on");

    /** In tokens. */
    private static final int HEADING = 6;

    private boolean listed;

    OtherStories() {}

    /** Whether the line leads on to another story; each sentence of the body is asked for in order. */
    boolean leadTo(Sentence s, boolean own) {
        if (s.isHeadline()) {
            return false;
        }
        if (own && isHeading(s)) {
            listed = true;
            return true;
        }
        listed &= !Line.isStopped(s);
        return listed || own && isLink(s);
    }

    private static boolean isHeading(Sentence s) {
        if (s.size() > HEADING + 1) {
            return false;
        }
        int from = Line.begin(s);
        int to = s.size();
        while (to > from && s.at(to - 1).word().isMark()) {
            to--;
        }
        if (s.at(to).is(":") && Math.max(LABELS.end(s, from), WEAK_LABELS.end(s, from)) == to) {
            return true;
        }
        boolean more = s.at(from).is("more")
                && MORE_OF.has(s.at(from + 1))
                && s.at(from + 2).capital()
                && to > from + 2;
        return more && to <= from + HEADING || HEADINGS.end(s, from) == to;
    }

    private static boolean isLink(Sentence s) {
        if (!Line.isShort(s)) {
            return false;
        }
        int from = Line.begin(s);
        int label = LABELS.end(s, from);
        int weak = label > 0 ? 0 : WEAK_LABELS.end(s, from);
        int behind = Math.max(label, weak);
        return behind > 0 && behind < s.size() - 1 && SEPARATORS.has(s.at(behind)) && (label > 0 || !Line.isStopped(s));
    }
}
