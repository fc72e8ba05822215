package dev.tocsin.dashboard.model;

import dev.tocsin.attacks.Article;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Quote;
import dev.tocsin.attacks.TextPart;
import java.util.Optional;

/**
 * The words a claim rests on, with what stands around them in the article: enough to judge them by, and no more. All
 * offsets count UTF-16 units in the untouched text.
 *
 * @param quote where the words stand
 * @param from where what stands before them begins, inclusive; 0 where that is the text's beginning
 * @param to where what stands behind them ends, exclusive
 * @param length of the whole text
 */
public record Passage(Article article, Quote quote, int from, int to, int length, String before, String after) {
    /** Characters to each side; about two sentences of a wire. */
    static final int REACH = 280;

    /** The passage of the claim's exemplar; nothing where the article does not, or no longer, have those words there. */
    public static Optional<Passage> of(ClaimGroup claim, ArticleTexts articles) {
        Quote quote = claim.quote();
        if (quote == null || quote.words().isEmpty()) {
            return Optional.empty();
        }
        return articles.find(claim.article(), claim.version())
                .filter(article -> text(article, quote).startsWith(quote.words(), quote.start()))
                .map(article -> around(article, quote));
    }

    private static String text(Article article, Quote quote) {
        return quote.part() == TextPart.HEADLINE ? article.headline() : article.body();
    }

    private static Passage around(Article article, Quote quote) {
        String text = text(article, quote);
        int from = begin(text, quote.start());
        int to = end(text, quote.end());
        return new Passage(
                article,
                quote,
                from,
                to,
                text.length(),
                text.substring(from, quote.start()),
                text.substring(quote.end(), to));
    }

    /** The first sentence within reach, else the first word. */
    private static int begin(String text, int start) {
        int reach = start - REACH;
        if (reach <= 0) {
            return 0;
        }
        for (int i = reach; i < start; i++) {
            if (isEnd(text, i)) {
                return i + 1;
            }
        }
        int space = text.indexOf(' ', reach);
        return space < 0 || space >= start ? start : space + 1;
    }

    /** The end of the last sentence within reach, else of the last word. */
    private static int end(String text, int end) {
        int reach = end + REACH;
        if (reach >= text.length()) {
            return text.length();
        }
        for (int i = reach; i > end; i--) {
            if (isEnd(text, i)) {
                return i;
            }
        }
        int space = text.lastIndexOf(' ', reach);
        return space <= end ? end : space;
    }

    /** Whether the character at {@code i} is the space behind a sentence, or a line's end. */
    private static boolean isEnd(String text, int i) {
        char here = text.charAt(i);
        return here == '\n' || (here == ' ' && i > 0 && ".!?\u201D\"".indexOf(text.charAt(i - 1)) >= 0);
    }
}
