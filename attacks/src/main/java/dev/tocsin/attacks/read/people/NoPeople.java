package dev.tocsin.attacks.read.people;

import dev.tocsin.attacks.read.people.People.Kind;
import dev.tocsin.attacks.read.text.Count;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;

/** Mentions of nobody: "no one else", "no civilians", "no casualties", "neither the driver nor his son". */
final class NoPeople {
    private static final WordSet HARM = WordSet.of("casualties", "injuries", "deaths", "fatalities", "dead", "wounded");

    /** Of whom alone it is told: "no injuries to officers". */
    private static final WordSet OF_SOME = WordSet.of("to", "among", "on", "of", "for", "yet");

    private final Sentence s;
    private final Nouns nouns;
    private final Mentions mentions;

    NoPeople(Sentence sentence, Nouns nouns, Mentions mentions) {
        s = sentence;
        this.nouns = nouns;
        this.mentions = mentions;
    }

    People at(int i) {
        Token token = s.at(i);
        if (token.is("neither") || token.is("none")) {
            return noneOf(i);
        }
        if (token.is("no") && HARM.has(s.at(i + 1)) && !OF_SOME.has(s.at(i + 2))) {
            return mentions.mention(i, i + 1, -1, Count.NONE, Kind.COUNTED, false);
        }
        boolean alone = token.is("nobody");
        if (token.is("no") && s.at(i + 1).is("one")) {
            int to = i + 2;
            to += s.at(to).is("else") ? 1 : 0;
            return mentions.mention(i, to, -1, Count.NONE, Kind.COUNTED, false);
        }
        int head = alone ? -1 : nouns.head(i + 1);
        return alone || head >= 0
                ? mentions.mention(i, alone ? i + 1 : head + 1, head, Count.NONE, Kind.COUNTED, false)
                : null;
    }

    /** "neither the driver nor his son", "none of the brothers or their mother", "none". */
    private People noneOf(int i) {
        int at = i + (s.at(i + 1).is("of") ? 2 : 1);
        int others = at + (s.at(at).is(Sense.DET) ? 1 : 0);
        Numbers.Found number = others > at ? Numbers.at(s, others) : null;
        int head = nouns.head(number == null ? others : number.to());
        if (head < 0 && (s.at(others).is("others") || s.at(others).is("rest"))) {
            return mentions.mention(i, others + 1, -1, Count.NONE, Kind.COUNTED, false);
        }
        if (head < 0) {
            return s.at(i).is("none") ? mentions.mention(i, i + 1, -1, Count.NONE, Kind.COUNTED, false) : null;
        }
        boolean nor = s.at(head + 1).isAny(Sense.mask(Sense.OR, Sense.AND))
                || s.at(head + 1).is("nor");
        int second = nor ? nouns.head(head + 2 + (s.at(head + 2).is(Sense.DET) ? 1 : 0)) : -1;
        return mentions.mention(i, Math.max(head, second) + 1, head, Count.NONE, Kind.COUNTED, false);
    }
}
