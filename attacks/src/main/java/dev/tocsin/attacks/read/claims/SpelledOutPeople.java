package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.List;
import java.util.Set;

/** People who are counted and then told one by one: "their two children, A. B., 7, and C. D., 4". */
final class SpelledOutPeople {
    /** Nouns that may mean somebody's kin. */
    private static final Set<String> MAYBE_KIN = Set.of(
            "people",
            "persons",
            "victims",
            "others",
            "relatives",
            "members",
            "siblings",
            "children",
            "kids",
            "women",
            "men",
            "girls",
            "boys",
            "adults",
            "teens",
            "teenagers",
            "individuals",
            "friends",
            "parents",
            "brothers",
            "sisters",
            "passengers",
            "occupants",
            "civilians");

    private static final Set<String> MALE = Set.of("men", "boys", "brothers", "sons", "fathers", "policemen");
    private static final Set<String> FEMALE = Set.of(
            "women", "woman", "girls", "girl", "sisters", "sister", "daughters", "daughter", "mothers", "mother");
    private static final Set<String> GROWN = Set.of("men", "women", "man", "woman", "adults");
    private static final Set<String> MALES = Set.of("man", "boy", "men", "boys", "brother", "son", "father");
    private static final Set<String> SMALL = Set.of(
            "children", "child", "boys", "boy", "girls", "girl", "babies", "baby", "infant", "infants", "toddler");

    private SpelledOutPeople() {}

    /** "three men, two women and a child": the women are none of the men, the child none of either. */
    private static boolean isOfOtherSexOrAge(String all, String some) {
        return MALE.contains(all) && FEMALE.contains(some)
                || FEMALE.contains(all) && MALES.contains(some)
                || GROWN.contains(all) && SMALL.contains(some)
                || SMALL.contains(all) && GROWN.contains(some);
    }

    /**
     * Where those counted are then told one by one, behind the last of them, else 0: "their two children, A. B., 7, and
     * C. D., 4", "four people, three women and a man,".
     */
    static int end(Casualty counted, List<Casualty> casualties) {
        People all = counted.people();
        if (isOneOfNations(counted, casualties)) {
            return 0;
        }
        boolean listed = (all.kind() == People.Kind.COUNTED || all.kind() == People.Kind.DEFINITE)
                && all.count().best() > 1
                && all.sentence().at(all.to()).is(Sense.COMMA);
        int sum = 0;
        for (Casualty c : casualties) {
            boolean told = c.trigger() == counted.trigger() || isBehindColon(all, c.people());
            if (listed && c.people().from() > all.to() && told) {
                boolean unlike =
                        all.group() == Group.SECURITY_FORCES && c.people().group() == Group.CIVILIANS
                                || isOfOtherSexOrAge(all.headWord(), c.people().headWord());
                if (unlike || isOwnKin(c.people()) && !MAYBE_KIN.contains(all.headWord())) {
                    return 0;
                }
                sum += c.people().count().best();
                if (sum < all.count().best() && isAmongThem(c.people())) {
                    return c.people().to();
                }
                if (sum >= all.count().best()) {
                    return sum == all.count().best() && !isAmidList(c, casualties)
                            ? c.people().to()
                            : 0;
                }
            }
        }
        return 0;
    }

    /** "two children, who are in a bad way: A. B., 7, and C. D., 4". */
    private static boolean isBehindColon(People all, People item) {
        for (int k = all.to(); k < item.from(); k++) {
            if (all.sentence().at(k).is(":")) {
                return true;
            }
        }
        return false;
    }

    /** "two Kenyans, two Swedes, a Dane and a Korean": each nation's are others. */
    private static boolean isOneOfNations(Casualty counted, List<Casualty> casualties) {
        return isNation(counted.people())
                && casualties.stream()
                        .anyMatch(c -> c.trigger() == counted.trigger()
                                && c.people().from() > counted.people().from()
                                && isNation(c.people())
                                && !c.people()
                                        .headWord()
                                        .equals(counted.people().headWord()));
    }

    private static boolean isNation(People p) {
        return p.head() >= 0
                && p.head() > p.from()
                && p.sentence().at(p.head()).capital()
                && !p.sentence().isHeadline();
    }

    /** "two Kenyans, one Afghan, one Iraqi and three Somalis": the list goes on behind the second. */
    private static boolean isAmidList(Casualty item, List<Casualty> casualties) {
        Sentence s = item.sentence();
        boolean goesOn = s.at(item.people().to()).isAny(Sense.mask(Sense.COMMA, Sense.AND));
        return goesOn
                && s.at(item.people().from() - 1).is(Sense.COMMA)
                && casualties.stream()
                        .anyMatch(c -> c.trigger() == item.trigger()
                                && c.people().from() > item.people().from());
    }

    /** "two clerks, his mother and a guard": the mother is no clerk. */
    static boolean isOwnKin(People p) {
        Token first = p.sentence().at(p.from());
        return first.is("his") || first.is("her") || first.is("their");
    }

    /** "20 people, ten tourists and a guard among them". */
    private static boolean isAmongThem(People p) {
        Sentence s = p.sentence();
        return s.at(p.to()).is("among")
                && (s.at(p.to() + 1).is("them") || s.at(p.to() + 1).is("those"));
    }
}
