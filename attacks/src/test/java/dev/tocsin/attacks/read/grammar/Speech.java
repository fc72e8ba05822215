package dev.tocsin.attacks.read.grammar;

import java.util.Locale;

/** How one speaks of somebody: the forms that the words of a template take which agree with the people before them. */
enum Speech {
    HE("was", "has", "he", "him", "his", "life"),
    SHE("was", "has", "she", "her", "her", "life"),
    THEY("were", "have", "they", "them", "their", "lives");

    private final String was;
    private final String has;
    private final String he;
    private final String him;
    private final String his;
    private final String life;

    Speech(String was, String has, String he, String him, String his, String life) {
        this.was = was;
        this.has = has;
        this.he = he;
        this.him = him;
        this.his = his;
        this.life = life;
    }

    static Speech called(String pronoun) {
        return valueOf(pronoun.toUpperCase(Locale.ROOT));
    }

    /** The form of a word that a template writes in the plural ("were"), or null if the word has but one form. */
    String form(String plural) {
        return switch (plural) {
            case "were" -> was;
            case "have" -> has;
            case "they" -> he;
            case "them" -> him;
            case "their" -> his;
            case "lives" -> life;
            default -> null;
        };
    }
}
