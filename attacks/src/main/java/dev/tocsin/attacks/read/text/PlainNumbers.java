package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.Bound;
import java.util.Map;

/** Reads a number without what bounds it: "nine", "twenty-three", "1,200", "dozens of", "half a dozen". */
final class PlainNumbers {
    private static final WordMap<Integer> WORDS = WordMap.of(Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100),
            Map.entry("thousand", 1000),
            Map.entry("dozen", 12),
            Map.entry("score", 20),
            Map.entry("half-dozen", 6),
            Map.entry("half-a-dozen", 6)));

    private static final WordMap<Count> VAGUE = WordMap.of(Map.ofEntries(
            Map.entry("dozens", new Count(12, null, Bound.VAGUE)),
            Map.entry("scores", new Count(20, null, Bound.VAGUE)),
            Map.entry("tens", new Count(10, null, Bound.VAGUE)),
            Map.entry("hundreds", new Count(100, null, Bound.VAGUE)),
            Map.entry("thousands", new Count(1000, null, Bound.VAGUE)),
            Map.entry("several", Count.SEVERAL),
            Map.entry("many", Count.SEVERAL),
            Map.entry("numerous", Count.SEVERAL),
            Map.entry("multiple", Count.SEVERAL),
            Map.entry("few", Count.SEVERAL),
            Map.entry("handful", Count.SEVERAL),
            Map.entry("couple", Count.exactly(2))));

    /** "a pair of gunmen". */
    private static final WordMap<Integer> GROUPS =
            WordMap.of(Map.of("pair", 2, "duo", 2, "trio", 3, "quartet", 4, "quintet", 5));

    /** What makes "a score" a number of people. */
    private static final long COUNTED =
            Sense.mask(Sense.PERSON, Sense.OTHER, Sense.INJURE_ED, Sense.KILL_ED, Sense.DEAD, Sense.MOD);

    private PlainNumbers() {}

    /** The three of "the trio"; null where the word is none of a group of so many. */
    static Integer group(Token token) {
        return GROUPS.get(token);
    }

    static Numbers.Found at(Sentence s, int i) {
        Token token = s.at(i);
        if (token.isDigits()) {
            return digits(s, i);
        }
        if (!token.is(Sense.NUM)) {
            return hyphenated(s, i);
        }
        Count vague = VAGUE.get(token);
        if (vague != null) {
            int to = i + 1;
            Integer unit =
                    vague.equals(Count.SEVERAL) ? WORDS.get(s.at(to).word().text()) : null;
            if (unit != null && (unit == 12 || unit >= 100)) {
                return new Numbers.Found(new Count(unit, null, Bound.VAGUE), i, to + 1);
            }
            return new Numbers.Found(
                    vague, i, s.at(to).is("of") && !s.at(to + 1).is(Sense.DET) ? to + 1 : to);
        }
        if (token.is("a") || token.is("an") || token.is("half")) {
            return article(s, i);
        }
        Numbers.Found joined = token.word().isHyphenated() ? hyphenated(s, i) : null;
        return behindFigure(s, joined == null ? words(s, i) : joined);
    }

    /** "ten (10)": told twice. */
    private static Numbers.Found behindFigure(Sentence s, Numbers.Found told) {
        boolean again = told != null
                && s.at(told.to()).is("(")
                && s.at(told.to() + 2).is(")")
                && s.at(told.to() + 1).isDigits()
                && value(s.at(told.to() + 1).word().text()) == told.count().best();
        return again ? new Numbers.Found(told.count(), told.from(), told.to() + 3) : told;
    }

    private static Numbers.Found article(Sentence s, int i) {
        int at = i + 1;
        while (s.at(at).is("half") || s.at(at).is("a")) {
            at++;
        }
        Token next = s.at(at);
        if (next.is("dozen")) {
            return new Numbers.Found(
                    Count.exactly(s.at(at - 1).is("half") || s.at(i).is("half") ? 6 : 12), i, at + 1);
        }
        if (next.is("score") && (s.at(at + 1).is("of") || s.at(at + 1).isAny(COUNTED))) {
            return new Numbers.Found(Count.exactly(20), i, s.at(at + 1).is("of") ? at + 2 : at + 1);
        }
        Integer group = s.at(at + 1).is("of") ? GROUPS.get(next) : null;
        if (group != null) {
            return new Numbers.Found(Count.exactly(group), i, at + 2);
        }
        if (next.is("hundred")
                || next.is("thousand")
                || next.is("couple")
                || next.is("few")
                || next.is("handful") && s.at(at + 1).is("of")) {
            Numbers.Found rest = at(s, at);
            return rest == null ? null : new Numbers.Found(rest.count(), i, rest.to());
        }
        return null;
    }

    /** "twenty three", "one hundred and five". */
    private static Numbers.Found words(Sentence s, int i) {
        int total = 0;
        int at = i;
        while (true) {
            Integer value = WORDS.get(s.at(at));
            if (value == null) {
                boolean joined = s.at(at).is(Sense.AND) && total >= 100 && isBelowHundred(s.at(at + 1));
                if (!joined) {
                    break;
                }
            } else if (value >= 100
                    || at > i && (s.at(at).is("dozen") || s.at(at).is("score"))) {
                total = Math.max(total, 1) * value;
            } else if (at == i || total >= 100 && total % 100 == 0 || total % 10 == 0 && total >= 20 && value < 10) {
                total += value;
            } else {
                break;
            }
            at++;
        }
        if (at == i + 1 && total > 1 && total < 10 && s.at(at).is("dozens")) {
            return new Numbers.Found(Count.exactly(total * 12), i, at + 1);
        }
        return at == i ? null : new Numbers.Found(Count.exactly(total), i, at);
    }

    private static boolean isBelowHundred(Token token) {
        Integer value = WORDS.get(token);
        return value != null && value < 100;
    }

    /** "twenty-three", "three-hundred". */
    private static Numbers.Found hyphenated(Sentence s, int i) {
        if (!s.at(i).word().isHyphenated()) {
            return null;
        }
        String text = s.at(i).word().text();
        int hyphen = text.indexOf('-');
        Integer tens = WORDS.get(text.substring(0, hyphen));
        Integer ones = WORDS.get(text.substring(hyphen + 1));
        if (tens != null && tens >= 12 && isRound(text.substring(hyphen + 1))) {
            return new Numbers.Found(new Count(tens, tens, Bound.ABOUT), i, i + 1);
        }
        if (tens == null || ones == null) {
            return null;
        }
        boolean product = ones >= 100 && tens < 100;
        boolean sum = tens >= 20 && tens < 100 && ones < 10;
        return product || sum ? new Numbers.Found(Count.exactly(product ? tens * ones : tens + ones), i, i + 1) : null;
    }

    private static Numbers.Found digits(Sentence s, int i) {
        if (s.at(i).word().isHyphenated()) {
            String text = s.at(i).word().text();
            int hyphen = text.indexOf('-');
            int low = value(text.substring(0, hyphen));
            if (low > 3 && isRound(text.substring(hyphen + 1))) {
                return new Numbers.Found(new Count(low, low, Bound.ABOUT), i, i + 1);
            }
            int high = value(text.substring(hyphen + 1));
            return low < 0 || high <= low ? null : new Numbers.Found(new Count(low, high, Bound.EXACT), i, i + 1);
        }
        int value = s.at(i).word().number();
        if (value < 0
                || s.at(i - 1).is("$")
                || s.at(i - 1).is("#")
                || s.at(i - 1).is("£")
                || s.at(i - 1).is("€")) {
            return null;
        }
        if (s.at(i + 1).is("+")) {
            return new Numbers.Found(new Count(value, null, Bound.AT_LEAST), i, i + 2);
        }
        return new Numbers.Found(Count.exactly(value), i, i + 1);
    }

    /** The "odd" of "40-odd". */
    private static boolean isRound(String behindHyphen) {
        return behindHyphen.equals("odd");
    }

    /** -1 where it is no plain number. */
    static int value(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                continue;
            }
            if (c < '0' || c > '9' || value > 1_000_000) {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return text.isEmpty() ? -1 : value;
    }
}
