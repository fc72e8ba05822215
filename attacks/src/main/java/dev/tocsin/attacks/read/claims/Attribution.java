package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.read.people.Actors;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who says what a sentence says.
 *
 * @param to in the article's words, or null
 */
public record Attribution(Authority authority, String to) {
    /** "the group said": whichever it be. */
    private static final WordSet PARTIES = WordSet.of(
            "group",
            "militants",
            "rebels",
            "insurgents",
            "jihadists",
            "guerrillas",
            "separatists",
            "movement",
            "extremists");

    static final Attribution NOBODY = new Attribution(Authority.UNATTRIBUTED, null);

    private static final WordSet TURNS = WordSet.of("while", "but", "although", "though", "whereas", ";");
    private static final WordSet CLAIM = WordSet.of("claim");
    /** They tell what their subject holds, and more that it says follows: "admitted losing two but said". */
    private static final WordSet ANSWERS = WordSet.of(
            "acknowledged",
            "admitted",
            "conceded",
            "denied",
            "dismissed",
            "rejected",
            "disputed",
            "contradicted",
            "issued",
            "released");

    private static final WordSet ACCORDING = WordSet.of("according");

    private static final Map<String, Authority> WORDS = new HashMap<>();

    static {
        put(
                Authority.MEDICAL,
                "hospital hospitals doctor doctors health medical coroner medics examiner surgeon physician paramedics ambulance pathologist");
        put(
                Authority.POLICE,
                "police sheriff deputies officers lapd investigators detectives detective sgt lt fire sergeant lieutenant constable superintendent inspector gendarmerie gendarmes carabinieri commissioner firefighters");
        put(
                Authority.OFFICIAL,
                "ministry minister governor mayor official officials spokesman spokesperson spokeswoman government authorities authority administration president prosecutor prosecutors prefect prefecture councillor chairman commission secretary premier chancellor ambassador embassy lawmaker magistrate rescuers");
        put(Authority.MILITARY, "army military navy forces troops nato pentagon general colonel");
        put(
                Authority.WITNESS,
                "witness witnesses eyewitness eyewitnesses resident residents locals relatives family neighbor neighbors neighbours sources villager villagers survivor survivors elder elders");
        put(
                Authority.MEDIA,
                "agency newspaper television tv media news radio channel daily press afp reuters ap xinhua interfax");
        put(Authority.MONITOR, "observatory unama un nations amnesty watch cross crescent monitor monitors unicef ngo");
    }

    private static void put(Authority authority, String words) {
        List.of(words.split(" ", -1)).forEach(word -> WORDS.put(word, authority));
    }

    /** Who says what stands at the token: looks only at its side of a "while" or "but". */
    static Attribution of(Sentence s, int token) {
        int first = 0;
        int last = s.size();
        for (int i = s.next(TURNS, 1); i < s.size(); i = s.next(TURNS, i + 1)) {
            first = i <= token ? i : first;
            last = i >= token ? Math.min(i, last) : last;
        }
        return of(s, first, last);
    }

    /** Whoever is named from one token to a few words behind another. */
    static Attribution within(Sentence s, int from, int to) {
        return named(s, from, ACCORDING.has(s.at(to)) ? end(s, to) : to);
    }

    private static Attribution of(Sentence s, int first, int last) {
        for (int i = s.next(ACCORDING, first); i < last; i = s.next(ACCORDING, i + 1)) {
            if (s.at(i + 1).is("to")) {
                return named(s, i + 2, end(s, i + 2));
            }
        }
        for (int i = s.next(Sense.SAY.bit, first); i < last; i = s.next(Sense.SAY.bit, i + 1)) {
            if (!isClaimOfDeed(s, i)) {
                int from = beginning(s, i);
                Attribution before = from < i ? named(s, from, i) : NOBODY;
                if (before.authority != Authority.UNATTRIBUTED) {
                    return before;
                }
                if (PARTIES.has(s.at(i - 1)) && (s.at(i - 2).is("the") || i == first + 1)) {
                    return new Attribution(Authority.WARRING_PARTY, s.words(Math.max(0, i - 2), i));
                }
                Attribution farther = from < i ? NOBODY : subject(s, i);
                if (farther.authority != Authority.UNATTRIBUTED) {
                    return farther;
                }
                Attribution behind = i + 1 < s.size() ? named(s, i + 1, end(s, i + 1)) : NOBODY;
                if (behind.authority != Authority.UNATTRIBUTED) {
                    return behind;
                }
            }
        }
        return claim(s, first, last);
    }

    /** "A rebel claim that 30 had died could not be checked". */
    private static Attribution claim(Sentence s, int first, int last) {
        for (int i = s.next(CLAIM, first); i < last; i = s.next(CLAIM, i + 1)) {
            if (s.at(i + 1).is("that") || s.at(i + 1).is("to") || s.at(i + 1).is("of")) {
                Attribution party = named(s, beginning(s, i), i);
                boolean enemy = party.authority == Authority.UNATTRIBUTED && s.next(Sense.ATTACKER.bit, i - 3) < i;
                return enemy ? new Attribution(Authority.WARRING_PARTY, s.words(beginning(s, i), i)) : party;
            }
        }
        return NOBODY;
    }

    /**
     * Who says it where the verb stands apart: "The group claimed it and said", "The group denied it, saying", "the group,
     * which often lies, said".
     */
    private static Attribution subject(Sentence s, int say) {
        boolean saying = s.at(say - 1).is(",") && s.at(say).word().text().endsWith("ing");
        if (s.at(say - 1).is(Sense.AND) || TURNS.has(s.at(say - 1)) || saying) {
            for (int k = say - 2; k > 0; k--) {
                if (s.at(k).is(Sense.SAY) || ANSWERS.has(s.at(k))) {
                    return speaker(s, k);
                }
            }
        }
        if (s.at(say - 1).is(Sense.WHO) && s.at(say - 2).is(",")) {
            return speaker(s, say - 2);
        }
        for (int k = say - 2; s.at(say - 1).is(",") && k > 1; k--) {
            if (s.at(k).is(Sense.WHO) && s.at(k - 1).is(",")) {
                return speaker(s, k - 1);
            }
        }
        return NOBODY;
    }

    private static Attribution speaker(Sentence s, int end) {
        boolean party = PARTIES.has(s.at(end - 1)) && s.at(end - 2).is("the");
        return party
                ? new Attribution(Authority.WARRING_PARTY, s.words(end - 2, end))
                : named(s, beginning(s, end), end);
    }

    /** "claimed responsibility", "claimed by the group": they say that they did it, not how many died. */
    private static boolean isClaimOfDeed(Sentence s, int i) {
        if (!s.at(i).word().text().startsWith("claim")) {
            return false;
        }
        for (int k = i + 1; k < i + 5; k++) {
            if (s.at(k).is("responsibility") || s.at(k).is("by") || s.at(k).is(Sense.ATTACK)) {
                return true;
            }
        }
        return false;
    }

    private static Attribution named(Sentence s, int from, int to) {
        for (int k = from; k < to; k++) {
            Authority authority = authority(s, k);
            if (authority != null) {
                boolean speaker = s.at(k).word().text().startsWith("spokes");
                for (int g = k + 1; speaker && g < Math.min(to, k + 5); g++) {
                    authority = Actors.at(s, g) == null ? authority : Authority.WARRING_PARTY;
                }
                boolean theirs = speaker && (s.at(k - 1).is(Sense.ATTACKER) || Actors.at(s, k - 1) != null);
                authority = theirs ? Authority.WARRING_PARTY : authority;
                return new Attribution(authority, s.words(from, to));
            }
        }
        for (int k = from; k < to; k++) {
            if (Actors.at(s, k) != null) {
                return new Attribution(Authority.WARRING_PARTY, s.words(from, to));
            }
        }
        return NOBODY;
    }

    private static Authority authority(Sentence s, int k) {
        boolean head =
                s.at(k).is("head") && s.at(k + 1).is("of") && !s.at(k - 1).is("in");
        return head ? Authority.OFFICIAL : WORDS.get(s.at(k).word().text());
    }

    private static int end(Sentence s, int from) {
        int k = from;
        while (k < s.size()
                && k < from + 9
                && !s.at(k).is(Sense.COMMA)
                && !s.at(k).is(".")
                && !s.at(k).is(Sense.BREAK)
                && !s.at(k).is("that")) {
            k++;
        }
        return k;
    }

    /** The bracket that opens "(PKK)" behind a group's name. */
    private static int opening(Sentence s, int closing) {
        int k = closing;
        while (k > 0 && closing - k < 9 && !s.at(k).is("(")) {
            k--;
        }
        return k;
    }

    private static int beginning(Sentence s, int verb) {
        int k = verb;
        while (k > 0
                && verb - k < 9
                && !s.at(k - 1).is(Sense.COMMA)
                && !s.at(k - 1).is(Sense.BREAK)
                && !s.at(k - 1).is(Sense.AND)) {
            k--;
        }
        return k > 0 && s.at(k - 1).is(")") && verb - k < 2 ? beginning(s, opening(s, k - 1)) : k;
    }
}
