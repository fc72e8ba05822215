package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Trend;
import dev.tocsin.attacks.read.casualties.Harm;
import dev.tocsin.attacks.read.text.Count;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of the numbers that a scene's sentences give for one harm and one side, the one that stands for the whole. The first
 * is the news; a larger one replaces it while the story is still telling its news, a new toll at any time; a smaller one
 * is a part. "Two more" in the next sentence are added. {@link NextNumber} has the rules.
 */
public final class Totals {
    private Statement whole;
    /** What had been said before the story's own numbers; it stands where there are none. */
    private Statement before;

    /** The number of the one who died last, told before any other: "4th victim dies"; 0 where none is. */
    private int nth;

    private final List<Statement> told = new ArrayList<>();

    /** Numbers that others were added to: nobody's word any longer. */
    private final Set<Integer> outgrown = new HashSet<>();

    /** In the article's order. */
    void add(Statement next) {
        if (Newer.isOverTaken(next)) {
            before = before == null ? next : before;
            return;
        }
        if (next.isNth() && !next.isNthByNow() && (whole == null || isOneOfThose(next))) {
            nth = nth == 0 ? next.value() : nth;
            next = next.withCount(Count.ONE);
        } else if (isAllBut(next)) {
            next = next.withCount(next.count().plus(Count.ONE));
        }
        whole = whole == null
                ? next
                : isNextItem(next) ? next.withCount(whole.count().plus(next.count())) : with(next);
        told.add(next);
    }

    /** "Hill hospital: 31 wounded", and a line on "Bay clinic: 12 wounded". */
    private boolean isNextItem(Statement next) {
        Statement last = told.get(told.size() - 1);
        boolean listed = last.isItem() && next.isItem() && next.index() == last.index() + 1;
        return listed && whole.index() == last.index() && !whole.isVague() && !next.isVague();
    }

    private Statement with(Statement next) {
        return switch (new NextNumber(next, whole, told).effect()) {
            case STANDS -> whole;
            case GIVES_WAY -> next;
            case GROWS -> grown(next);
        };
    }

    private Statement grown(Statement next) {
        outgrown.add(whole.value());
        return whole.withCount(whole.count().plus(next.count()));
    }

    /** Null where there is none. */
    Statement whole() {
        return whole == null ? before : whole;
    }

    /**
     * The whole, but where a headline counts so many attackers in and the story does not, the story's number: "four dead
     * in attack", "Three guards were killed", "an attacker was shot dead".
     *
     * @param bodies whether bodies that were found may be the killer's too: "killed his wife, then himself. Two bodies
     *     were found"
     */
    Statement without(Statement attackers, boolean bodies) {
        boolean headline = attackers != null
                && whole != null
                && whole.facts().sentence().isHeadline()
                && !attackers.facts().sentence().isHeadline();
        boolean may =
                headline || bodies && attackers != null && MurderSuicide.holdsKiller(whole) && attackers.isOfOneself();
        int more = may ? attackers.value() : 0;
        return told.stream()
                .filter(s -> more > 0 && !s.isVague() && s.value() + more == whole.value())
                .findFirst()
                .orElseGet(this::whole);
    }

    /** The whole, but where it counts the dead in, the number told beside them: "killed one and hurt three", "four in hospital". */
    Statement besides(Statement dead) {
        if (whole == null
                || dead == null
                || dead.isVague()
                || dead.value() == 0
                || whole.isVague()
                || !Patients.isOfPatients(whole)) {
            return whole();
        }
        return told.stream()
                .filter(s ->
                        !s.isVague() && s.value() > 0 && s.value() + dead.value() == whole.value() && s.isBesideDead())
                .findFirst()
                .orElseGet(this::whole);
    }

    /** The same number told by counting, where the whole is only made of single persons; else the whole. */
    Statement counted() {
        if (whole == null || !whole.isOfPersons()) {
            return whole();
        }
        return told.stream()
                .filter(s -> !s.isOfPersons() && !s.isVague() && !s.isOfOthers() && s.value() == whole.value())
                .findFirst()
                .orElseGet(this::whole);
    }

    /** Who says that number elsewhere in the story; null where nobody is named. */
    Attribution saidOf(Statement number) {
        return told.stream()
                .filter(s -> s.isAttributed() && s.count().equals(number.count()))
                .findFirst()
                .map(Statement::said)
                .orElse(null);
    }

    /** Whether the story tells anywhere that the number has moved to what it is. */
    Trend trendOf(Statement number) {
        return told.stream()
                .filter(s -> s.count().equals(number.count()))
                .map(MovedNumber::trend)
                .filter(trend -> trend != Trend.STEADY)
                .findFirst()
                .orElseGet(() -> MovedNumber.trend(number));
    }

    /** What else credible people say of the whole: rival numbers, each under another authority. */
    List<Statement> rivals() {
        List<Statement> rivals = new ArrayList<>();
        for (Statement s : told) {
            boolean other = !outgrown.contains(s.value())
                    && !s.equals(whole)
                    && !s.isVague()
                    && s.value() > 0
                    && s.value() != whole.value();
            if (other
                    && s.isOfWhole()
                    && !whole.isVague()
                    && s.isAttributed()
                    && !s.isOfPersons()
                    && !s.isOfOthers()
                    && !(s.value() < whole.value() && (s.isOfOneSpot() || s.isOneOfThem()))
                    && !((Newer.isUpdate(whole) || NewToll.isRisenToll(whole)) && s.index() < whole.index())
                    && !(whole.isNth() && s.value() < whole.value())
                    && !s.said().equals(whole.said())) {
                rivals.add(s);
            }
        }
        return rivals;
    }

    /** "4th victim dies", and behind it "three people were shot dead": four in all. */
    private boolean isAllBut(Statement next) {
        return nth > 2
                && next.harm() == Harm.KILLED
                && next.value() == nth - 1
                && !next.isVague()
                && !next.isOfPersons();
    }

    /** "The fourth man died", and but one dead before him: he is that one; "a fourth man" may be one more. */
    private boolean isOneOfThose(Statement nth) {
        boolean definite =
                nth.facts().sentence().at(nth.first().people().from()).is("the");
        return definite && nth.value() > whole.value() + 1;
    }
}
