package dev.tocsin.attacks.read.text;

import dev.tocsin.attacks.Bound;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads numbers of people as the codebook counts them: "at least nine", "between 8 and 11", "dozens of". */
public final class Numbers {
    /** Words before a number that bound it; longer ones first. */
    private static final String[][] BOUNDS = {
        {"at", "least"},
        {"at the very least"},
        {"not", "less", "than"},
        {"no", "less", "than"},
        {"no", "fewer", "than"},
        {"not", "fewer", "than"},
        {"not", "more", "than"},
        {"a", "minimum", "of"},
        {"a", "maximum", "of"},
        {"at", "most"},
        {"a", "total", "of"},
        {"minimum"},
        {"more", "than"},
        {"greater", "than"},
        {"upwards", "of"},
        {"upward", "of"},
        {"in excess of"},
        {"well over"},
        {"just over"},
        {"slightly over"},
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
        {"just under"},
        {"slightly under"},
        {"just short of"},
        {"a confirmed"},
        {"exactly"},
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
        Found plain = PlainNumbers.at(s, at);
        if (plain == null) {
            return null;
        }
        Found ranged = range(s, plain);
        if (ranged.to == plain.to && bound < 0) {
            if (PASSES.has(s.at(i - 1)) && isToll(s, i - 2)) {
                return new Found(atLeast(plain.count.best() + 1), i, plain.to);
            }
            return s.at(plain.to).is(Sense.OR) ? beyond(s, plain) : plain;
        }
        boolean exact = bound < 0
                || s.at(i).is("up") && ROSE.has(s.at(i - 1)) && !s.at(ranged.to).is(Sense.PERSON);
        return new Found(exact ? ranged.count : bounded(BOUNDS[bound], ranged.count), i, ranged.to);
    }

    /** "15 or more", "thirty or so". */
    private static Found beyond(Sentence s, Found plain) {
        int n = plain.count.best();
        if (s.at(plain.to + 1).is("more")) {
            return new Found(atLeast(n), plain.from, plain.to + 2);
        }
        boolean about = s.at(plain.to + 1).is("so") && !plain.count.isVague();
        return about ? new Found(new Count(n, n, Bound.ABOUT), plain.from, plain.to + 2) : plain;
    }

    /** The three of "the trio"; null where the word is none of a group of so many. */
    public static Integer group(Token token) {
        return PlainNumbers.group(token);
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
            case "at" -> last.equals("most") ? atMost(n) : atLeast(n);
            case "minimum", "at the very least" -> atLeast(n);
            case "a" -> words[1].equals("total") ? count : words[1].equals("maximum") ? atMost(n) : atLeast(n);
            case "over", "upwards", "upward", "in excess of", "well over", "just over", "slightly over" ->
                atLeast(n + 1);
            case "up", "as", "nearly", "almost", "close", "just under", "slightly under", "just short of" -> atMost(n);
            case "a confirmed", "exactly" -> count;
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
        Found low = PlainNumbers.at(s, i + 1);
        Found high = low == null || !s.at(low.to).is(Sense.AND) ? null : PlainNumbers.at(s, low.to + 1);
        return high == null || low.count.best() > high.count.best()
                ? null
                : new Found(new Count(low.count.best(), high.count.best(), Bound.EXACT), i, high.to);
    }

    /** The "from" of "From 20 to 30 people were killed", "killed anywhere from 20 to 30 people", and not of "rose from 8 to 12". */
    private static boolean isOpenRange(Sentence s, int from) {
        return from == 0 || s.at(from - 1).is("anywhere");
    }

    /** "8 to 11", "two or three"; else the number itself, as in "up from 8 to 11". */
    private static Found range(Sentence s, Found first) {
        Token joint = s.at(first.to);
        boolean moved = joint.is("to") && s.at(first.from - 1).is("from") && !isOpenRange(s, first.from - 1);
        if (joint.is(",") && s.at(first.to + 1).is("if") && s.at(first.to + 2).is("not")) {
            return ifNot(s, first);
        }
        if (moved || !(joint.is("to") || joint.is(Sense.OR) || joint.is("-") || joint.is("–"))) {
            return first;
        }
        Found second = PlainNumbers.at(s, first.to + 1);
        if (second == null || second.count.best() <= first.count.best() || second.count.isVague()) {
            return first;
        }
        return new Found(new Count(first.count.best(), second.count.best(), Bound.EXACT), first.from, second.to);
    }

    /** "30, if not 40," and "30, if not 40". */
    private static Found ifNot(Sentence s, Found first) {
        Found second = PlainNumbers.at(s, first.to + 3);
        if (second == null || second.count.best() <= first.count.best() || first.count.isVague()) {
            return first;
        }
        int to = second.to + (s.at(second.to).is(",") ? 1 : 0);
        return new Found(new Count(first.count.best(), second.count.best(), Bound.EXACT), first.from, to);
    }

    /** A plain number, or -1 where it is none. */
    public static int value(String text) {
        return PlainNumbers.value(text);
    }
}
