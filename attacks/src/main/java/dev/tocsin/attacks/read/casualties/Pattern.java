package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordSet;
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
 * BODIES       a mention of dead bodies
 * GROUP        a mention of people without what is joined to it
 * KILL_ED      a word of that sense; A|B either; lower case is the word itself
 * &lt;KILL_ED&gt;    the same; the word that the claim rests on. Each pattern has exactly one
 * X?  X*       may be missing; any number up to six
 * !X           what follows is not X
 * ~            up to nine words of the same clause; ~~ up to twenty-four that hold no other harm; ~~~ up to as many of the same clause
 * </pre>
 *
 * Gaps are bounded and elements few, so matching takes constant time at each word.
 */
public final class Pattern {
    private static final int GAP = 9;
    /** What it costs to take for the subject who stands behind a preposition: "women standing beside him died". */
    private static final int BEHIND = 9;

    private static final int LONG_GAP = 24;
    private static final int LONG_CLAUSE = 25;
    private static final int REPEATS = 6;

    private static final long HARM = Sense.mask(
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.DIE,
            Sense.INJURE_ED,
            Sense.INJURE_ING,
            Sense.SHOT,
            Sense.LEAVE,
            Sense.NEG,
            Sense.SUICIDE_ED);
    private static final long CLAUSE = HARM | Sense.mask(Sense.BREAK, Sense.VERB, Sense.SHOOT_ING);

    private static final WordSet NO_WORDS = WordSet.of();

    private static final WordSet PROPERTY = WordSet.of(
            "home",
            "homes",
            "house",
            "houses",
            "office",
            "offices",
            "car",
            "cars",
            "vehicle",
            "vehicles",
            "shop",
            "shops",
            "property",
            "convoy");

    private static final WordSet PARENTS =
            WordSet.of("father", "mother", "dad", "mom", "parents", "grandmother", "grandfather");

    private enum Kind {
        PEOPLE,
        GROUP,
        FRESH,
        FIRST,
        ALONE,
        BODIES,
        WORD,
        GAP;

        boolean isPeople() {
            return compareTo(WORD) < 0;
        }
    }

    private record Element(
            Kind kind,
            long senses,
            WordSet words,
            boolean trigger,
            boolean optional,
            boolean repeated,
            boolean not,
            int gap) {
        boolean fits(Token token) {
            return token.isAny(senses) || words.has(token);
        }

        boolean mayFitIn(Sentence s) {
            return s.hasAny(senses) || s.mayHave(words);
        }

        boolean isNeeded() {
            return kind == Kind.WORD && !optional && !repeated && !not;
        }
    }

    private final String source;
    private final List<Element> elements = new ArrayList<>();
    /** Each of these some word of the sentence must fit. */
    private final Element[] needed;

    Pattern(String source) {
        this.source = source;
        for (String element : source.split(" ", -1)) {
            elements.add(parse(element));
        }
        needed = elements.stream().filter(Element::isNeeded).toArray(Element[]::new);
    }

    private static Element parse(String element) {
        if (element.startsWith("~")) {
            return new Element(
                    Kind.GAP,
                    0,
                    NO_WORDS,
                    false,
                    false,
                    false,
                    false,
                    element.length() == 1 ? GAP : element.length() == 2 ? LONG_GAP : LONG_CLAUSE);
        }
        for (Kind kind : Kind.values()) {
            if (kind.isPeople() && kind.name().equals(element)) {
                return new Element(kind, 0, NO_WORDS, false, false, false, false, 0);
            }
        }
        boolean trigger = element.startsWith("<");
        boolean not = element.startsWith("!");
        boolean optional = element.endsWith("?");
        boolean repeated = element.endsWith("*");
        long senses = 0;
        List<String> words = new ArrayList<>();
        for (String name : element.replaceAll("[<>!?*]", "").split("\\|", -1)) {
            if (name.equals(name.toUpperCase(java.util.Locale.ROOT)) && Character.isLetter(name.charAt(0))) {
                senses |= Sense.valueOf(name).bit;
            } else {
                words.add(name);
            }
        }
        return new Element(Kind.WORD, senses, WordSet.of(words), trigger, optional, repeated, not, 0);
    }

    /** What a match gives: the people, the word it rests on, and how loosely. */
    record Match(List<People> people, int trigger, int from, int to, int cost) {}

    boolean canMatch(Sentence s) {
        for (Element element : needed) {
            if (!element.mayFitIn(s)) {
                return false;
            }
        }
        return true;
    }

    /** The tightest match that begins at token i, or null. */
    Match matchAt(Sentence s, Chains chains, int i) {
        Element first = elements.get(0);
        boolean begins = first.kind.isPeople()
                ? chains.at(i) != null
                : first.kind == Kind.GAP || first.optional || first.repeated || first.not || first.fits(s.at(i));
        if (!begins) {
            return null;
        }
        return match(new State(s, chains, i), 0, i, List.of(), -1, 0);
    }

    private record State(Sentence s, Chains chains, int from) {}

    private Match match(State state, int e, int i, List<People> people, int trigger, int cost) {
        if (e == elements.size()) {
            return new Match(people, trigger, state.from, i, cost);
        }
        Element element = elements.get(e);
        return switch (element.kind) {
            case PEOPLE, GROUP, FRESH, FIRST, ALONE, BODIES -> matchPeople(state, element, e, i, trigger, cost);
            case GAP -> matchGap(state, element, e, i, people, trigger, cost);
            case WORD -> matchWord(state, element, e, i, people, trigger, cost);
        };
    }

    private Match matchPeople(State state, Element element, int e, int i, int trigger, int cost) {
        List<People> chain = state.chains.from(i);
        if (element.kind == Kind.ALONE && (chain.size() > 1 || state.chains.isInner(i))) {
            return null;
        }
        if (chain.isEmpty() || !isMeant(element.kind, chain.get(0)) || e == 0 && isOwner(state.s, i)) {
            return null;
        }
        boolean behind = e == 0 && isBehind(state.s, i);
        for (int size = element.kind == Kind.GROUP ? 1 : chain.size(); size > 0; size--) {
            List<People> some = chain.subList(0, size);
            int penalty = (state.chains.isInner(i) ? 4 : 0) + (some.get(0).part() ? 6 : 0) + (behind ? BEHIND : 0);
            Match match = match(state, e + 1, some.get(size - 1).to(), some, trigger, cost + penalty);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private static boolean isMeant(Kind which, People p) {
        return switch (which) {
            case BODIES -> p.has(Sense.DEADHEAD);
            case FIRST -> isFirst(p);
            case FRESH ->
                !isObjectOfMany(p)
                        && (p.sentence().isHeadline()
                                || p.kind() != People.Kind.NAMED && p.kind() != People.Kind.DEFINITE
                                || isOwn(p));
            default -> true;
        };
    }

    private static boolean isFirst(People p) {
        boolean fresh = p.kind() == People.Kind.ONE || p.kind() == People.Kind.COUNTED;
        return fresh
                && p.head() >= 0
                && !p.part()
                && (p.from() <= 1 || p.sentence().at(p.from() - 1).is(":"));
    }

    /** "the deaths of three soldiers and five wounded": the three are not among the wounded. */
    private static boolean isObjectOfMany(People p) {
        Token before = p.sentence().at(p.from() - 1);
        return before.isAny(Sense.mask(Sense.KILL_ED, Sense.KILL_ING))
                && p.sentence().at(p.to()).is(Sense.AND);
    }

    /** "the homes of two men were burned". */
    private static boolean isOwner(Sentence s, int i) {
        return s.at(i - 1).is("of") && PROPERTY.has(s.at(i - 2));
    }

    /** "his wife": told by somebody else, so it may be new. */
    private static boolean isOwn(People p) {
        Token first = p.sentence().at(p.from());
        return first.is("his") || first.is("her") || first.is("their");
    }

    /** Behind a preposition: "women standing beside him", "the father of a boy, 4". */
    private static boolean isBehind(Sentence s, int i) {
        return s.at(i - 1).is(Sense.PREP) && (!s.at(i - 1).is("of") || PARENTS.has(s.at(i - 2)));
    }

    private Match matchGap(State state, Element gap, int e, int i, List<People> people, int trigger, int cost) {
        boolean relative = false;
        for (int k = 0; k <= gap.gap; k++) {
            Match match = match(state, e + 1, i + k, people, trigger, cost + k);
            if (match != null) {
                return match;
            }
            Token token = state.s.at(i + k);
            boolean aside = token.is(",") && (state.s.at(i + k + 1).is(Sense.WHO) || isPart(state, i + k + 1));
            if (token.is(Sense.PART) || aside) {
                int behind = behindAside(state.s, i + k);
                return behind < 0 ? null : match(state, e + 1, behind, people, trigger, cost + k + 1);
            }
            int before = i + k - (state.s.at(i + k - 1).is(",") ? 1 : 0);
            People owner = token.is(Sense.WHO) ? state.chains.endingAt(before) : null;
            if (owner != null && owner.from() >= i) {
                return null;
            }
            relative |= token.is(Sense.WHO);
            boolean other =
                    gap.gap == GAP && state.chains.at(i + k) != null && !state.chains.isAside(i + k) && !relative;
            long barrier = gap.gap != LONG_GAP ? (relative ? HARM : CLAUSE) : HARM;
            if (i + k >= state.s.size() || token.isAny(barrier) || other) {
                return null;
            }
        }
        return null;
    }

    /** "Eleven people, five of them children, were killed": the first words of such an aside. */
    private static boolean isPart(State state, int i) {
        People some = state.chains.at(i);
        boolean ofThem = state.s.at(i + 1).is("of")
                && (state.s.at(i + 2).is("them") || state.s.at(i + 2).is("whom"));
        return some != null && some.part()
                || ofThem
                || state.s.at(i).is("members") && state.s.at(i + 1).is("of")
                || state.s.at(i).is("mostly")
                || state.s.at(i).is("mainly")
                || state.s.at(i).is("largely");
    }

    /** Behind ", including three officers and a boy," at the verb it is set into; -1 where it goes on to the end. */
    private static int behindAside(Sentence s, int i) {
        for (int k = i + 1; k < Math.min(s.size(), i + LONG_GAP); k++) {
            boolean comma = s.at(k).is(",") && s.at(k + 1).isAny(Sense.mask(Sense.BE, Sense.HAVE) | HARM);
            boolean relative = s.at(k - 1).is(Sense.WHO);
            if (comma || !relative && s.at(k).isAny(Sense.mask(Sense.BE, Sense.HAVE))) {
                int verb = comma ? k + 1 : k;
                return s.at(verb).is(Sense.HAVE) ? verb + 1 : verb;
            }
            if (s.at(k).isAny(HARM)) {
                return -1;
            }
        }
        return -1;
    }

    private Match matchWord(State state, Element element, int e, int i, List<People> people, int trigger, int cost) {
        boolean fits = i < state.s.size() && element.fits(state.s.at(i));
        if (element.not) {
            return fits ? null : match(state, e + 1, i, people, trigger, cost);
        }
        if (element.repeated) {
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
            Match match = match(state, e + 1, i + 1, people, element.trigger ? i : trigger, cost);
            if (match != null || !element.optional) {
                return match;
            }
        }
        return element.optional ? match(state, e + 1, i, people, trigger, cost) : null;
    }

    @Override
    public String toString() {
        return source;
    }
}
