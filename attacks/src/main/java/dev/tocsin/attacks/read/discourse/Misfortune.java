package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;

/** Whether an article is about an accident, a disaster, a disease or a beast, and not about what somebody did to others. */
final class Misfortune {
    private static final WordSet AGAINST_DISEASE = WordSet.of(
            "treatment",
            "clinic",
            "center",
            "centre",
            "facility",
            "ward",
            "hospital",
            "worker",
            "workers",
            "responders",
            "response",
            "team",
            "vaccination",
            "vaccinators");

    /** Those that only people cause. */
    private static final WordSet VIOLENT_DEATHS = WordSet.of(
            "shot dead",
            "shot to death",
            "shot and killed",
            "fatally shot",
            "fatally stabbed",
            "stabbed to death",
            "stabbed and killed",
            "knifed to death",
            "gunned down",
            "hacked to death",
            "beaten to death",
            "stoned to death");

    /** What makes an accident none. */
    private static final WordSet INTENT = WordSet.of(
            "sabotage", "sabotaged", "saboteurs", "deliberate", "deliberately", "intentionally", "arson", "arsonists");

    private static final WordSet SENT = WordSet.of(
            "caused", "fired", "hurled", "thrown", "lobbed", "launched", "planted", "laid", "detonated", "triggered");

    /** In words: from "fired by" to who did it. */
    private static final int SENDER = 6;

    /** What somebody did harm with. */
    private static final WordSet ARMS = WordSet.of(
            "armed", "knife", "knives", "machete", "machetes", "axe", "hatchet", "sword", "rifle", "rifles", "pistol");

    private Misfortune() {}

    /** Whether it is told first, before any word of violence of its own. */
    static boolean is(List<Facts> lead) {
        if (lead.stream()
                .anyMatch(f -> isIntended(f.sentence())
                        || isSentBy(f.sentence())
                        || isBroughtAbout(f.sentence())
                        || isArmedInPlague(f))) {
            return false;
        }
        for (Facts facts : lead) {
            int violence = firstMurderous(facts);
            int misfortune = first(facts);
            if (misfortune >= 0 && (violence < 0 || misfortune < violence)) {
                return facts.sentence().isHeadline() || violence < 0 || !headlineIsViolent(lead);
            }
            if (violence >= 0) {
                return false;
            }
        }
        return false;
    }

    /** "sabotaged", "deliberately", and not "sabotage was ruled out", "no sign of arson". */
    static boolean isIntended(Sentence s) {
        int i = s.next(INTENT, 0);
        boolean denied = s.at(i - 1).isAny(Sense.mask(Sense.NEG, Sense.NONE))
                || s.at(i + 2).is("ruled");
        for (int k = i - 1; i < s.size() && k > i - 4; k--) {
            denied |= s.at(k).is("no")
                    || s.at(k).is("not")
                    || s.at(k).is("out")
                    || s.at(k).is("neither");
        }
        return i < s.size() && !denied;
    }

    /** "a gas cylinder fired by rebels": what attackers threw or laid is no accident. */
    private static boolean isSentBy(Sentence s) {
        for (int i = s.next(SENT, 0); i < s.size(); i = s.next(SENT, i + 1)) {
            for (int k = i + 2; s.at(i + 1).is("by") && k < i + SENDER; k++) {
                if (s.at(k).is(Sense.ATTACKER)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "A boat sank after gunmen opened fire on it". */
    private static boolean isBroughtAbout(Sentence s) {
        for (int i = s.next(Sense.ATTACKER.bit, 1); i < s.size(); i = s.next(Sense.ATTACKER.bit, i + 1)) {
            if ((s.at(i - 1).is(Sense.BREAK) || s.at(i - 2).is(Sense.BREAK))
                    && s.at(i + 1).is(Sense.VERB)) {
                return true;
            }
        }
        return false;
    }

    /** "A man with a knife killed two at a time of a pandemic": whatever else the sentence speaks of. */
    static boolean isArmed(Sentence s) {
        return s.has(ARMS);
    }

    private static boolean isArmedInPlague(Facts f) {
        return !f.casualties().isEmpty()
                && f.cues().at(Cue.DISEASE) > f.casualties().get(0).trigger()
                && isArmed(f.sentence());
    }

    /** "shot dead" tells of violence, as "killed" does not. */
    private static int firstMurderous(Facts facts) {
        int violence = Subject.firstViolence(facts);
        int death = facts.sentence().next(VIOLENT_DEATHS, 0);
        return death < facts.sentence().size() && (violence < 0 || death < violence) ? death : violence;
    }

    private static boolean headlineIsViolent(List<Facts> lead) {
        return lead.get(0).sentence().isHeadline() && Subject.firstViolence(lead.get(0)) >= 0;
    }

    /** The first word of one, or -1. */
    static int first(Facts facts) {
        int first = -1;
        for (Cue cue : List.of(Cue.ACCIDENT, Cue.DISASTER, Cue.DISEASE, Cue.BEAST)) {
            int at = facts.cues().at(cue);
            at = cue == Cue.DISEASE && isFoughtAt(facts.sentence(), at) ? -1 : at;
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first >= 0 ? first : Mishap.at(facts);
    }

    /** "an Ebola treatment centre": those who fight a disease are attacked like others. */
    private static boolean isFoughtAt(Sentence s, int disease) {
        return disease >= 0 && AGAINST_DISEASE.has(s.at(disease + 1));
    }
}
