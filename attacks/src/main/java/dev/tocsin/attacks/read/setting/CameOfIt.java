package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** What came of an attack on a later day: an arrest, a funeral, a trial, a toll that went up. */
final class CameOfIt {
    static final WordSet WORDS = WordSet.of(
            "arrested",
            "arraigned",
            "vigil",
            "vigils",
            "funeral",
            "funerals",
            "burial",
            "burials",
            "bury",
            "buries",
            "buried",
            "hearing",
            "conference",
            "briefing",
            "released",
            "reopened",
            "surrendered",
            "extradited",
            "captured",
            "mourners",
            "memorial",
            "memorials",
            "remember",
            "remembered",
            "statement",
            "recovered",
            "exhumed",
            "identified",
            "identify",
            "identifies",
            "arrest",
            "arrests",
            "custody",
            "arraignment",
            "appeared",
            "appearance",
            "magistrate",
            "autopsy",
            "warrant",
            "booked",
            "jailed",
            "bail",
            "bond",
            "mourn",
            "mourned",
            "mourning",
            "homecoming",
            "plea",
            "pleas",
            "plead",
            "pleads");

    private CameOfIt() {}

    static boolean isTold(Facts facts) {
        Sentence s = facts.sentence();
        return s.next(WORDS, 0) < s.size()
                || s.has(Sense.CHARGE)
                || facts.casualties().stream().anyMatch(c -> c.rule().toll());
    }
}
