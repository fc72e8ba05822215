package dev.tocsin.attacks.read.text;

/**
 * Writes each letter, mark and space in the one way that rules know: what a type-setter, a keyboard or a messenger has of
 * it otherwise tells nothing. Characters that are not seen are left out, and pictures are spaces.
 */
final class Letters {
    /** Full-width forms of ASCII, of Asian keyboards. */
    private static final char FIRST_WIDE = '\uff01';

    private static final char LAST_WIDE = '\uff5e';
    private static final int WIDER = 0xFEE0;

    private static final char FIRST_LIGATURE = '\ufb00';
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private static final String DROPPED = "";
    private static final String SPACE = " ";

    private final String text;

    private Letters(String text) {
        this.text = text;
    }

    static PlainText plain(PlainText written) {
        Letters letters = new Letters(written.text());
        int first = letters.firstUnusual();
        return first < 0 ? written : written.rewritten(letters.rewritten(first));
    }

    private int firstUnusual() {
        for (int i = 0; i < text.length(); i++) {
            if (unusual(i) != null) {
                return i;
            }
        }
        return -1;
    }

    private Rewriting rewritten(int first) {
        Rewriting plain = new Rewriting(text.length());
        for (int i = 0; i < text.length(); i++) {
            String usual = i < first ? null : unusual(i);
            if (usual == null) {
                plain.put(text.charAt(i), i, i + 1);
            } else {
                plain.put(usual, i, i + 1);
            }
        }
        return plain;
    }

    /** What the character there is in plain writing; null where it is as it should be. */
    private String unusual(int at) {
        char c = text.charAt(at);
        return c < 128 ? ofAscii(c, at) : ofOthers(c, at);
    }

    private String ofAscii(char c, int at) {
        return switch (c) {
            case '\'', '`' -> pair(c, at);
            case '?' -> isApostrophe(at) ? "'" : null;
            case '*' -> at(at - 1) == '*' || at(at + 1) == '*' ? DROPPED : null;
            case '_' -> Character.isLetterOrDigit(at(at - 1)) && Character.isLetterOrDigit(at(at + 1)) ? null : DROPPED;
            case '^' -> "\n";
            case '\r' -> at(at + 1) == '\n' ? null : "\n";
            case 'O' -> isDigit(at(at - 1)) && !Character.isLetter(at(at + 1)) ? "0" : null;
            case 'l' -> isDigit(at(at + 1)) && !Character.isLetterOrDigit(at(at - 1)) ? "1" : null;
            default -> null;
        };
    }

    /** Two single quotes are a double one. */
    private String pair(char c, int at) {
        if (at(at + 1) == c && at(at + 2) != c) {
            return "\"";
        }
        return at(at - 1) == c && at(at - 2) != c && at(at + 1) != c ? DROPPED : null;
    }

    /** "Kabul?s", "didn?t": what is left of a curly apostrophe where it could not be written. */
    private boolean isApostrophe(int at) {
        char next = at(at + 1);
        return Character.isLetter(at(at - 1)) && (next == 's' || next == 't') && !Character.isLetterOrDigit(at(at + 2));
    }

    private String ofOthers(char c, int at) {
        return switch (c) {
            case '’', '“', '”', '–', '—', '…', '•', '©', '®', '°' -> null;
            case '\u2010', '\u2011', '\u2212', '\ufe63', '\uff0d' -> "-";
            case '\u2012' -> "–";
            case '\u2015' -> "—";
            case '‘', '\ufffd' -> isBetweenLetters(at) ? "’" : null;
            case '\u02bc', '\u02b9', '\u2032', '\u201b', '\uff07' -> "’";
            case '«', '„', '‟' -> "“";
            case '»' -> "”";
            case '\u2028' -> "\n";
            case '\u2029' -> "\n\n";
            default -> byType(c, at);
        };
    }

    private String byType(char c, int at) {
        if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
            return LIGATURES[c - FIRST_LIGATURE];
        }
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return String.valueOf((char) (c - WIDER));
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT -> DROPPED;
            case Character.SPACE_SEPARATOR, Character.OTHER_SYMBOL -> SPACE;
            case Character.NON_SPACING_MARK -> c >= '\ufe00' && c <= '\ufe0f' ? DROPPED : null;
            case Character.SURROGATE -> isPicture(c, at) ? SPACE : null;
            default -> null;
        };
    }

    private boolean isPicture(char c, int at) {
        int character = Character.isLowSurrogate(c) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
    }

    private boolean isBetweenLetters(int at) {
        return Character.isLetter(at(at - 1)) && Character.isLetter(at(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The character there; a space beyond the text's ends. */
    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }
}
