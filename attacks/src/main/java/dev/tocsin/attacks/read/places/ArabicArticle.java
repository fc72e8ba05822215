package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordForm;
import dev.tocsin.attacks.read.text.WordSet;

/** The small word that goes on an Arabic name: "Maarat al-Numan", "Deir ez-Zor", "Sharm el-Sheikh". */
public final class ArabicArticle {
    private static final WordSet ARTICLES = WordSet.of(
            "al", "el", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ad", "ed", "az", "ez", "ul");

    private static final WordForm WITH_NOUN = WordForm.of(word -> {
        int hyphen = word.indexOf('-');
        return (hyphen == 2 || hyphen == 3) && ARTICLES.has(word.substring(0, hyphen));
    });

    private ArabicArticle() {}

    /** Whether a name in small letters begins there: the al-Bab of "in al-Bab". */
    static boolean beginsName(Sentence s, int i) {
        Token token = s.at(i);
        if (!begins(token)) {
            return false;
        }
        int noun = token.start() + token.word().text().indexOf('-') + 1;
        return noun < token.end() && Character.isUpperCase(s.text().charAt(noun));
    }

    /** Whether the token is an article with its noun. */
    public static boolean begins(Token token) {
        return WITH_NOUN.fits(token);
    }
}
