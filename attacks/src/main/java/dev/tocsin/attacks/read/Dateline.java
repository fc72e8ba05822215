package dev.tocsin.attacks.read;

/**
 * The line a wire begins with: "KABUL, Afghanistan (AP) - ", "Kabul [Afghanistan], March 19 : ". It tells where the
 * article was written, which is only a weak hint of where it happened.
 */
final class Dateline {
    /** In tokens. */
    private static final int LONGEST = 16;

    private static final WordSet DASHES = WordSet.of("-", "–", "—", "--", ":");

    private Dateline() {}

    /** The token behind the sentence's dateline; 0 where it has none. */
    static int end(Sentence s) {
        boolean named = false;
        for (int i = 0; i < Math.min(LONGEST, s.size()); i++) {
            Token token = s.at(i);
            if (DASHES.has(token)) {
                return named ? i + 1 : 0;
            }
            boolean line = token.capital() || token.isDigits() || token.is(Sense.COMMA) || token.is(Sense.AND);
            if (!line && !token.is(".") && !token.is("[") && !token.is("]")) {
                return 0;
            }
            named |= token.capital();
        }
        return 0;
    }
}
