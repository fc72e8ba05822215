package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;

/** Reads people told by name, and those whose nation or group is told with capitals: "Ann Oak, 24", "Afghan soldiers". */
final class NamedPeople {
    private static final WordSet RANKS =
            WordSet.of("lt", "maj", "brig", "gen", "sgt", "capt", "cpl", "col", "pvt", "insp", "supt", "adm", "cmdr");

    private static final long HARMED = Sense.mask(Sense.KILL_ED, Sense.INJURE_ED, Sense.DEAD, Sense.DIE, Sense.SHOT);

    private final Sentence s;
    private final Surnames surnames;
    private final Nouns nouns;
    private final Names names;
    private final Mentions mentions;

    NamedPeople(Sentence sentence, Surnames surnames, Nouns nouns, Names names, Mentions mentions) {
        s = sentence;
        this.surnames = surnames;
        this.nouns = nouns;
        this.names = names;
        this.mentions = mentions;
    }

    /** Capitals that may be a name, or the nation or group of the people behind them. */
    People at(int i) {
        if (isShortRank(i)) {
            People officer = at(i + 2);
            return officer == null ? null : officer.widened(i, officer.others());
        }
        int head = s.at(i).isAny(Nouns.ENDS_PHRASE) ? -1 : nouns.head(i);
        int nameEnd = names.nameEnd(i);
        boolean body = head == nameEnd - 1 && head > i && s.at(head).is(Sense.PLURAL) && !s.isHeadline();
        if (head >= 0 && (head >= nameEnd || body)) {
            boolean plural = s.at(head).is(Sense.PLURAL);
            return mentions.mention(
                    i,
                    OfPhrase.end(s, head),
                    head,
                    plural ? Count.SEVERAL : Count.ONE,
                    plural ? Kind.PLURAL : Kind.ONE,
                    false);
        }
        if (nameEnd - i == 1 || nameEnd - i == 2 && s.at(i + 1).is(".")) {
            return names.ageAt(nameEnd) > 0 && s.at(nameEnd).is(",") ? namedOnce(i, nameEnd) : knownByLastName(i);
        }
        if (nameEnd - i < 2 || nameEnd - i > 5 || names.isBody(i, nameEnd)) {
            return null;
        }
        int ageAt = names.ageAt(nameEnd);
        if (ageAt < 0 && isNumbered(i)
                || ageAt < 0 && (names.isWhere(i) || s.at(i - 1).is("the"))) {
            return null;
        }
        String name = s.words(i, nameEnd);
        Integer age = ageAt < 0 ? null : Integer.valueOf(s.at(ageAt).word().number());
        int to = ageAt < 0 ? nameEnd : ageAt + 1;
        return person(i, to, age, name);
    }

    /** The Lt. of "Lt. Col. Ann Oak". */
    private boolean isShortRank(int i) {
        return RANKS.has(s.at(i)) && s.at(i + 1).is(".") && s.at(i + 2).capital();
    }

    /** "108 Dee Dee Place": a house, not a person. */
    private boolean isNumbered(int i) {
        return s.at(i - 1).isDigits()
                && !s.at(i - 1).is(Sense.AGE)
                && !s.at(i - 2).is(Sense.MONTH);
    }

    /** "Roberts, 18,": a last name that the text has not told in full. */
    private People namedOnce(int i, int nameEnd) {
        int ageAt = names.ageAt(nameEnd);
        Integer age = s.at(ageAt).word().number();
        String name = s.words(i, nameEnd);
        return names.isWhere(i) || isPlaceOfHarm(i, ageAt + 1) ? null : person(i, ageAt + 1, age, name);
    }

    /** The Kano of the headline "Blast rocks Kano, 6 killed": so many were killed there. */
    private boolean isPlaceOfHarm(int i, int behind) {
        return s.isHeadline()
                && i > 0
                && !s.at(i - 1).is(Sense.COMMA)
                && s.at(behind).isAny(HARMED);
    }

    private People knownByLastName(int i) {
        String name = surnames.areKnown() && !s.at(i + 1).is(Sense.POSS) ? surnames.fullName(s.words(i, i + 1)) : null;
        return name == null ? null : person(i, i + 1, null, name);
    }

    private People person(int from, int to, Integer age, String name) {
        boolean part = mentions.isPart(from);
        return new People(s, from, to, -1, Count.ONE, Kind.NAMED, Group.PEOPLE, false, part, false, age, name);
    }
}
