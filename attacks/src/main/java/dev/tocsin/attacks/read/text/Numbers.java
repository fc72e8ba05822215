package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.Bound;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads numbers of people as the codebook counts them: "at least nine", "between 8 and 11", "dozens of". */
public final class Numbers {
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
            Map.entry("half-dozen", 6)));

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
            Map.entry("couple", Count.exactly(2))));

    /** Words before a number that bound it; longer ones first. */
    private static final String[][] BOUNDS = {
        {"at", "least"},
        {"not", "less", "than"},
        {"no", "less", "than"},
        {"no", "fewer", "than"},
        {"a", "minimum", "of"},
        {"minimum"},
        {"more", "than"},
        {"greater", "than"},
        {"upwards", "of"},
        {"over"},
        {"up", "to"},
        {"as", "many", "as"},
        {"nearly"},
        {"almost"},
        {"no", "more", "than"},
        {"fewer", "than"},
        {"less", "than"},
        {"about"},
        {"around"},
        {"some"},
        {"approximately"},
        {"roughly"},
        {"an", "estimated"},
        {"close", "to"},
        {"estimated"},
    };

    /**
     * A number as told, and where.
     *
     * @param from the token it begins at, bounding words included
     * @param to the token behind it
     */
    public record Found(Count count, int from, int to) {}

    /** Which of {@link #BOUNDS} begin with a word. */
    private static final WordMap<int[]> BOUNDS_BY_WORD = boundsByWord();

    /** "the toll has gone up to 21": it has not stopped short of it. */
    private static final WordSet ROSE = WordSet.of(
            "gone", "goes", "going", "went", "moved", "crept", "inched", "now", "toll", "edged", "climbed", "jumped",
            "shot", "ticked", "is", "was", "rose", "risen");

    /** "the toll topped 34": a bound told by the verb. */
    private static final WordSet PASSES = WordSet.of(
            "topped",
            "tops",
            "passed",
            "passes",
            "exceeded",
            "exceeds",
            "surpassed",
            "surpasses",
            "crossed",
            "crosses");

    /** Most words between the toll and the verb that says what it has passed. */
    private static final int TOLL_WITHIN = 12;

    private Numbers() {}

    /** The number that begins at token i, or null. A bare "a" or "an" is none; "a dozen" is one. */
    public static Found at(Sentence s, int i) {
        Token first = s.at(i);
        if (first.is("between")) {
            return between(s, i);
        }
        int bound = boundAt(s, i);
        int at = bound < 0 ? i : i + BOUNDS[bound].length;
        Found plain = plain(s, at);
        if (plain == null) {
            return null;
        }
        Found ranged = range(s, plain);
        if (ranged.to == plain.to && bound < 0) {
            if (PASSES.has(s.at(i - 1)) && isToll(s, i - 2)) {
                return new Found(atLeast(plain.count.best() + 1), i, plain.to);
            }
            return s.at(plain.to).is(Sense.OR) && s.at(plain.to + 1).is("more")
                    ? new Found(atLeast(plain.count.best()), i, plain.to + 2)
                    : plain;
        }
        boolean exact = bound < 0 || s.at(i).is("up") && ROSE.has(s.at(i - 1));
        return new Found(exact ? ranged.count : bounded(BOUNDS[bound], ranged.count), i, ranged.to);
    }

    private static boolean isToll(Sentence s, int before) {
        for (int k = before; k > Math.max(-1, before - TOLL_WITHIN); k--) {
            if (s.at(k).is("toll") || s.at(k).is("fatalities") || s.at(k).is("deaths")) {
                return true;
            }
        }
        return false;
    }

    private static WordMap<int[]> boundsByWord() {
        Map<String, int[]> byWord = new HashMap<>();
        for (String[] bound : BOUNDS) {
            byWord.put(
                    bound[0],
                    IntStream.range(0, BOUNDS.length)
                            .filter(b -> BOUNDS[b][0].equals(bound[0]))
                            .toArray());
        }
        return WordMap.of(byWord);
    }

    private static int boundAt(Sentence s, int i) {
        int[] bounds = BOUNDS_BY_WORD.get(s.at(i));
        if (bounds == null) {
            return -1;
        }
        for (int b : bounds) {
            int k = 1;
            while (k < BOUNDS[b].length && s.at(i + k).is(BOUNDS[b][k])) {
                k++;
            }
            if (k == BOUNDS[b].length) {
                return b;
            }
        }
        return -1;
    }

    private static Count bounded(String[] words, Count count) {
        int n = count.best();
        String last = words[words.length - 1];
        if (last.equals("than")) {
            boolean less = !words[0].equals("more") && !words[0].equals("greater");
            boolean negated = words[0].equals("no") || words[0].equals("not");
            if (!less) {
                return atLeast(n + 1);
            }
            return negated && !words[1].equals("more") ? atLeast(n) : atMost(negated ? n : n - 1);
        }
        return switch (words[0]) {
            case "at", "minimum" -> atLeast(n);
            case "a" -> atLeast(n);
            case "over", "upwards" -> atLeast(n + 1);
            case "up", "as", "nearly", "almost", "close" -> atMost(n);
            default -> count.bound() == Bound.EXACT && n > 3 ? new Count(n, n, Bound.ABOUT) : count;
        };
    }

    private static Count atLeast(int n) {
        return new Count(n, null, Bound.AT_LEAST);
    }

    private static Count atMost(int n) {
        return new Count(null, Math.max(n, 0), Bound.AT_MOST);
    }

    private static Found between(Sentence s, int i) {
        Found low = plain(s, i + 1);
        Found high = low == null || !s.at(low.to).is(Sense.AND) ? null : plain(s, low.to + 1);
        return high == null || low.count.best() > high.count.best()
                ? null
                : new Found(new Count(low.count.best(), high.count.best(), Bound.EXACT), i, high.to);
    }

    /** "8 to 11", "two or three"; else the number itself. */
    private static Found range(Sentence s, Found first) {
        Token joint = s.at(first.to);
        if (!(joint.is("to") || joint.is(Sense.OR) || joint.is("-") || joint.is("–"))) {
            return first;
        }
        Found second = plain(s, first.to + 1);
        if (second == null || second.count.best() <= first.count.best() || second.count.isVague()) {
            return first;
        }
        return new Found(new Count(first.count.best(), second.count.best(), Bound.EXACT), first.from, second.to);
    }

    private static Found plain(Sentence s, int i) {
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
                return new Found(new Count(unit, null, Bound.VAGUE), i, to + 1);
            }
            return new Found(vague, i, s.at(to).is("of") && !s.at(to + 1).is(Sense.DET) ? to + 1 : to);
        }
        if (token.is("a") || token.is("an") || token.is("half")) {
            return article(s, i);
        }
        return words(s, i);
    }

    private static Found article(Sentence s, int i) {
        int at = i + 1;
        while (s.at(at).is("half") || s.at(at).is("a")) {
            at++;
        }
        Token next = s.at(at);
        if (next.is("dozen")) {
            return new Found(Count.exactly(s.at(at - 1).is("half") || s.at(i).is("half") ? 6 : 12), i, at + 1);
        }
        if (next.is("hundred") || next.is("thousand") || next.is("couple") || next.is("few")) {
            Found rest = plain(s, at);
            return rest == null ? null : new Found(rest.count, i, rest.to);
        }
        return null;
    }

    /** "twenty three", "one hundred and five". */
    private static Found words(Sentence s, int i) {
        int total = 0;
        int at = i;
        while (true) {
            Integer value = WORDS.get(s.at(at));
            if (value == null) {
                boolean joined = s.at(at).is(Sense.AND) && total >= 100 && isBelowHundred(s.at(at + 1));
                if (!joined) {
                    break;
                }
            } else if (value >= 100 || value == 12 && at > i && s.at(at).is("dozen")) {
                total = Math.max(total, 1) * value;
            } else if (at == i || total >= 100 && total % 100 == 0 || total % 10 == 0 && total >= 20 && value < 10) {
                total += value;
            } else {
                break;
            }
            at++;
        }
        return at == i ? null : new Found(Count.exactly(total), i, at);
    }

    private static boolean isBelowHundred(Token token) {
        Integer value = WORDS.get(token);
        return value != null && value < 100;
    }

    /** "twenty-three", "10-15". */
    private static Found hyphenated(Sentence s, int i) {
        if (!s.at(i).word().isHyphenated()) {
            return null;
        }
        String text = s.at(i).word().text();
        int hyphen = text.indexOf('-');
        Integer tens = WORDS.get(text.substring(0, hyphen));
        Integer ones = WORDS.get(text.substring(hyphen + 1));
        return tens == null || ones == null || tens < 20 || ones > 9
                ? null
                : new Found(Count.exactly(tens + ones), i, i + 1);
    }

    private static Found digits(Sentence s, int i) {
        String text = s.at(i).word().text();
        if (s.at(i).word().isHyphenated()) {
            int hyphen = text.indexOf('-');
            int low = value(text.substring(0, hyphen));
            int high = value(text.substring(hyphen + 1));
            return low < 0 || high <= low ? null : new Found(new Count(low, high, Bound.EXACT), i, i + 1);
        }
        int value = value(text);
        if (value < 0
                || s.at(i - 1).is("$")
                || s.at(i - 1).is("#")
                || s.at(i - 1).is("£")
                || s.at(i - 1).is("€")) {
            return null;
        }
        if (s.at(i + 1).is("+")) {
            return new Found(atLeast(value), i, i + 2);
        }
        return new Found(Count.exactly(value), i, i + 1);
    }

    /** -1 where it is no plain number. */
    public static int value(String text) {
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
