package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.people.People;
import java.util.Comparator;

/**
 * What one rule finds in a sentence: of several for the same people or the same word, the tightest wins.
 *
 * @param order of the rule among all rules
 * @param cost how loosely it fits
 */
record Proposal(Rule rule, int order, Pattern.Match match, int cost) {
    /** What it costs to take one for the subject of "were". */
    private static final int DISAGREES = 6;

    private static final int ONE_OF_SHOT = 12;

    static final Comparator<Proposal> TIGHTEST = Comparator.comparingInt(Proposal::cost)
            .thenComparingInt(p -> -p.match.people().size())
            .thenComparingInt(Proposal::order);

    static Proposal of(Rule rule, int order, Pattern.Match match) {
        int cost = rule.cost()
                + match.cost()
                + (disagrees(match) ? DISAGREES : 0)
                + (isOneOfShot(rule, match) ? ONE_OF_SHOT : 0);
        return new Proposal(rule, order, match, cost);
    }

    /** "a mayor and her driver, Ann Oak were shot": not the one alone. */
    private static boolean disagrees(Pattern.Match match) {
        People last = match.people().get(match.people().size() - 1);
        return match.people().size() == 1
                && last.isOne()
                && last.kind() == People.Kind.NAMED
                && last.sentence().at(last.to()).is("were");
    }

    /** "One of two men shot on Monday dies": two were shot, which another rule tells. */
    private static boolean isOneOfShot(Rule rule, Pattern.Match match) {
        People first = match.people().get(0);
        return rule.cost() < 0 && rule.harm() == Harm.KILLED && first.isOfMore();
    }
}
