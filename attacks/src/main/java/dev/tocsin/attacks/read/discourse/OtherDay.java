package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.setting.DaySigns;
import dev.tocsin.attacks.read.setting.Where;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.List;
import java.util.Locale;

/**
 * Tells that a sentence counts people of another day than the attack told before: "five were killed in the same city on
 * Monday", "shelling killed 26 people in Oakhollow on Sunday".
 */
final class OtherDay {
    private static final WordSet AREAS = WordSet.of(
            "city", "town", "village", "district", "area", "neighbourhood", "neighborhood", "province", "region");

    private OtherDay() {}

    static boolean isTold(Facts f, Scene before, Where where) {
        return !f.sentence().isHeadline()
                && !f.dates().isEmpty()
                && before.hasCasualties()
                && isAfterOrBefore(f, before)
                && !where.isLocalNews()
                && areNew(f, before)
                && !f.sentence().has(Sense.HOSPITAL)
                && !History.isOfThisAttack(f)
                && (isInSamePlace(f.sentence()) || isInOtherVillage(f, before, where));
    }

    /** Whether its day agrees with none of the other's, but for those on which somebody spoke. */
    private static boolean isAfterOrBefore(Facts f, Scene before) {
        DateMention day = f.dates().get(0);
        boolean other = false;
        for (Facts told : before.facts()) {
            for (DateMention own : told.dates()) {
                if (day.agreesWith(own)) {
                    return false;
                }
                other |= day.contradicts(own) && !DaySigns.isSaid(told.sentence(), own);
            }
        }
        return other && !DaySigns.isSaid(f.sentence(), day);
    }

    private static boolean counts(Scene before, Harm harm) {
        return before.facts().stream().anyMatch(f -> f.casualties().stream().anyMatch(c -> c.harm() == harm));
    }

    private static boolean areNew(Facts f, Scene before) {
        boolean counted = false;
        for (Casualty c : f.casualties()) {
            People p = c.people();
            if (p.others() || p.part() || c.rule().toll() || before.hasTold(c)) {
                return false;
            }
            counted |= p.kind() == People.Kind.COUNTED && c.isVictim() && !p.isNone() && counts(before, c.harm());
        }
        return counted;
    }

    /** "in the same city". */
    static boolean isInSamePlace(Sentence s) {
        for (int k = s.next(AREAS, 2); k < s.size(); k = s.next(AREAS, k + 1)) {
            if (s.at(k - 1).is("same")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInOtherVillage(Facts f, Scene before, Where where) {
        String village = where.village(f);
        if (village == null) {
            return false;
        }
        List<String> name = List.of(village.toLowerCase(Locale.ROOT).split(" "));
        for (Facts told : before.facts()) {
            for (int k = told.from(); k < told.to(); k++) {
                Token word = told.sentence().at(k);
                if (word.capital() && name.contains(word.word().text())) {
                    return false;
                }
            }
        }
        return true;
    }
}
