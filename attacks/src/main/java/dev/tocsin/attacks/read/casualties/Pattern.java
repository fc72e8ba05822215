package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of elements that stand one after the other in a sentence:
 *
 * <pre>
 * PEOPLE       a mention of people, and what is joined to it by "and": what the rule is about
 * FRESH        a mention of people not told before, save in headlines
 * FIRST        a mention of people not told before, which begins its sentence
 * ALONE        a mention of people joined to no other
 * CROWD        a mention of several people by number and by a noun
 * OTHERS       a mention of people beside those told before: "two others"
 * BODIES       a mention of dead bodies
 * VICTIMS      a mention of victims by that word and a number
 * TROOPS       a mention of soldiers, policemen or a side's men
 * NUMBER       a mention of people by number
 * WOUNDED      the same, called wounded: "seven wounded soldiers"
 * NOBODY       a mention of nobody: "no one", the no of "no casualties"
 * GROUP        a mention of people without what is joined to it
 * KILL_ED      a word of that sense; A|B either; lower case is the word itself; a_b a phrase of the lexicon
 * &lt;KILL_ED&gt;    the same; the word that the claim rests on. Each pattern has exactly one
 * X?  X*       may be missing; any number up to six
 * !X           what follows is not X
 * DESCRIBED    words that tell who those before are, up to twenty-four
 * ~            up to nine words of the same clause; ~~ up to twenty-four that hold no other harm; ~~~ up to as many of the same clause
 * </pre>
 *
 * It begins with people or with a word that must be there. Gaps are bounded and elements few, so matching takes constant time at each word.
 */
public final class Pattern {
    /** What it costs to take for the subject who stands behind a preposition: "women standing beside him died". */
    private static final int BEHIND = 9;

    /** What it costs where grammar speaks against it: whatever else fits goes before. */
    private static final int HARDLY = 30;

    private static final int REPEATS = 6;

    static final long HARM = Sense.mask(
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.DIE,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.LEAVE,
            Sense.NEG,
            Sense.SUICIDE_ED);
    static final long CLAUSE = HARM | Sense.mask(Sense.BREAK, Sense.VERB, Sense.SHOOT_ING);

    private final String source;
    private final List<Element> elements = new ArrayList<>();
    /** Each of these some word of the sentence must fit, besides the one that the claim rests on. */
    private final Element[] needed;

    Pattern(String source) {
        this.source = source;
        for (String element : source.split(" ", -1)) {
            elements.add(Element.parse(element));
        }
        needed = elements.stream()
                .filter(element -> element.isNeeded() && !element.trigger())
                .toArray(Element[]::new);
        if (!first().kind().isPeople() && !first().isNeeded()) {
            throw new IllegalArgumentException(
                    "begins neither with people nor with a word that must be there: " + source);
        }
    }

    /** What a match gives: the people, the word it rests on, and how loosely. */
    record Match(List<People> people, int trigger, int from, int to, int cost) {}

    /** Whether a sentence with a word that the claim may rest on can match: false is certain. */
    boolean canMatch(Sentence s) {
        for (Element element : needed) {
            if (!element.mayFitIn(s)) {
                return false;
            }
        }
        return true;
    }

    Element first() {
        return elements.get(0);
    }

    /** The word that the claim rests on. */
    Element trigger() {
        return elements.stream().filter(Element::trigger).findFirst().orElseThrow();
    }

    /** The tightest match that begins at token i, or null. */
    Match matchAt(Sentence s, Chains chains, int i) {
        boolean begins = first().kind().isPeople() ? chains.at(i) != null : first().fits(s.at(i));
        return begins ? match(new State(s, chains, i), 0, i, List.of(), -1, 0) : null;
    }

    private record State(Sentence s, Chains chains, int from) {}

    private Match match(State state, int e, int i, List<People> people, int trigger, int cost) {
        if (e == elements.size()) {
            return new Match(people, trigger, state.from, i, cost);
        }
        Element element = elements.get(e);
        return switch (element.kind()) {
            case PEOPLE, GROUP, FRESH, FIRST, ALONE, CROWD, OTHERS, BODIES, VICTIMS, TROOPS, NUMBER, NOBODY, WOUNDED ->
                matchPeople(state, element, e, i, trigger, cost);
            case DESCRIBED -> matchDescribed(state, e, i, people, trigger, cost);
            case GAP -> matchGap(state, element, e, i, people, trigger, cost);
            case WORD -> matchWord(state, element, e, i, people, trigger, cost);
        };
    }

    private Match matchPeople(State state, Element element, int e, int i, int trigger, int cost) {
        List<People> chain = state.chains.from(i);
        int closed = e > 0 && trigger == i - 1 && chain.isEmpty() ? SetIn.behindVerb(state.s, i) : i;
        return closed > i && state.chains.at(closed) != null
                ? matchPeople(state, element, e, closed, trigger, cost + closed - i)
                : matchPeople(state, element, e, i, chain, trigger, cost);
    }

    private Match matchPeople(State state, Element element, int e, int i, List<People> chain, int trigger, int cost) {
        if (element.kind() == Element.Kind.ALONE && (chain.size() > 1 || state.chains.isInner(i))) {
            return null;
        }
        if (chain.isEmpty()
                || !Meant.are(element.kind(), chain.get(0))
                || e == 0
                        && (Meant.isNone(state.s, i)
                                || Meant.isPredicate(state.s, chain.get(0))
                                || Meant.isCalling(state.s, chain.get(0), state.chains))) {
            return null;
        }
        if (e == 0 && (chain.size() > 1 || state.chains.isInner(i)) && Meant.isBeforeSingular(chain)) {
            return null;
        }
        if (e == 0 && (Meant.isBesideWhoDied(chain) || InRelative.is(state.s, state.chains, chain.get(0)))) {
            return null;
        }
        boolean behind = e == 0 && Meant.isBehind(state.s, state.chains.first(i));
        for (int size = element.kind() == Element.Kind.GROUP ? 1 : chain.size(); size > 0; size--) {
            List<People> some = chain.subList(0, size);
            int penalty = (state.chains.isInner(i) ? 4 : 0)
                    + (some.get(0).part() ? 6 : 0)
                    + (behind ? BEHIND : 0)
                    + (e == 0 && size == 1 && Meant.isHardlySubject(state.s, some.get(0)) ? HARDLY : 0);
            int to = some.get(size - 1).to();
            Match match = match(state, e + 1, to, some, trigger, cost + penalty);
            boolean aged = state.s.at(to).is("aged") || Asides.isBehindAge(state.s, to);
            if (match == null && (e > 0 || aged) && size == chain.size() && e + 1 < elements.size()) {
                int closed = Asides.behindClosed(state.s, state.chains, to);
                match = closed < 0 ? null : match(state, e + 1, closed, some, trigger, cost + penalty);
            }
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private Match matchDescribed(State state, int e, int i, List<People> people, int trigger, int cost) {
        int last = Descriptions.longest(state.s, state.chains, i);
        Match match = null;
        for (int k = Descriptions.shortest(state.s, state.chains, i); k > i && k <= last && match == null; k++) {
            match = match(state, e + 1, k, people, trigger, cost + 1);
        }
        return match;
    }

    private Match matchGap(State state, Element gap, int e, int i, List<People> people, int trigger, int cost) {
        boolean relative = false;
        int most = e == 1 && gap.gap() == Element.GAP && Gaps.opens(state.s, state.from, people)
                ? Gaps.OPENING
                : gap.gap();
        for (int k = 0; k <= most; k++) {
            Match match = match(state, e + 1, i + k, people, trigger, cost + k);
            if (match != null) {
                return match;
            }
            Token token = state.s.at(i + k);
            if (token.is(")") || token.is("who") && Gaps.isAsked(state.s.at(i + k - 1))) {
                return null;
            }
            int dashed = k < 2 && gap.gap() == Element.GAP ? SetIn.behindDashes(state.s, i + k) : -1;
            if (dashed >= 0) {
                return match(state, e + 1, dashed, people, trigger, cost + k + 1);
            }
            int behind = SetIn.behindBracket(state.s, i + k);
            if (behind >= 0) {
                return matchGap(state, gap, e, behind, people, trigger, cost + k + 1);
            }
            int said = SetIn.behindSpeaker(state.s, i + k);
            if (said >= 0 && !state.s.at(state.from - 1).is(Sense.BE)) {
                return matchGap(state, gap, e, said, people, trigger, cost + k + 1);
            }
            if (Asides.begins(state.s, state.chains, i + k)) {
                int verb = Asides.behind(state.s, state.chains, i + k);
                boolean others = verb > 0 && state.s.at(verb - 1).is(Sense.WHO) && Gaps.isOwned(state.chains, i, i + k);
                if (verb < 0 || others) {
                    return null;
                }
                Match there = match(state, e + 1, verb, people, trigger, cost + k + 1);
                boolean goesOn = there == null && Asides.isVerbOf(people, state.s.at(verb));
                return goesOn ? matchGap(state, gap, e, verb, people, trigger, cost + k + 1) : there;
            }
            int before = i + k - (state.s.at(i + k - 1).is(",") ? 1 : 0);
            if (token.is(Sense.WHO) && Gaps.isOwned(state.chains, i, before)) {
                return null;
            }
            relative |= token.is(Sense.WHO)
                    || token.is(Sense.VERB) && state.s.at(i + k + 1).is("by");
            boolean other = gap.gap() == Element.GAP
                    && state.chains.at(i + k) != null
                    && !state.chains.isAside(i + k)
                    && !relative;
            long barrier = gap.gap() != Element.LONG_GAP ? (relative ? HARM : CLAUSE) : HARM;
            boolean since = token.is("since") && state.s.at(i + k - 1).is(Sense.HAVE);
            boolean stops = token.isAny(barrier) && !since && !Gaps.isNamedDeed(state.s, state.chains, i + k);
            if (i + k >= state.s.size() || stops || other) {
                return null;
            }
        }
        return null;
    }

    private Match matchWord(State state, Element element, int e, int i, List<People> people, int trigger, int cost) {
        boolean fits = i < state.s.size() && element.fits(state.s.at(i));
        if (element.not()) {
            return fits ? null : match(state, e + 1, i, people, trigger, cost);
        }
        if (element.repeated()) {
            int end = i;
            while (end < i + REPEATS && end < state.s.size() && element.fits(state.s.at(end))) {
                end++;
            }
            for (; end >= i; end--) {
                Match match = match(state, e + 1, end, people, trigger, cost);
                if (match != null) {
                    return match;
                }
            }
            return null;
        }
        if (fits) {
            Match match = match(state, e + 1, i + 1, people, element.trigger() ? i : trigger, cost);
            if (match != null || !element.optional()) {
                return match;
            }
        }
        if (!fits && element.trigger() && !people.isEmpty()) {
            int behind = SetIn.behindAuxiliary(state.s, i);
            return behind > i && element.fits(state.s.at(behind))
                    ? match(state, e + 1, behind + 1, people, behind, cost + 1)
                    : null;
        }
        return element.optional() ? match(state, e + 1, i, people, trigger, cost) : null;
    }

    @Override
    public String toString() {
        return source;
    }
}
