package dev.tocsin.attacks.read.claims;

import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/** A number that names the one it replaces: "sixteen people died, and not 18", "13 were hurt, rather than 17 as first said". */
final class Corrected {
    private static final WordSet INSTEAD = WordSet.of("not", "than", "instead");

    private Corrected() {}

    static boolean replaces(Statement next, Statement before) {
        if (next.facts().sentence().isHeadline() || next.harm() != before.harm() || next.index() <= before.index()) {
            return false;
        }
        return numbersBefore(next).contains(before.value());
    }

    /** The number that it names as the one it replaces; null where it names none, or several. */
    static Integer before(Statement said) {
        List<Integer> before = numbersBefore(said);
        return before.size() == 1
                        && before.get(0) != said.value()
                        && said.casualties().size() == 1
                        && said.facts().casualties().size() == 1
                ? before.get(0)
                : null;
    }

    private static List<Integer> numbersBefore(Statement next) {
        Sentence s = next.facts().sentence();
        List<Integer> numbers = new ArrayList<>();
        for (int k = s.next(INSTEAD, 1); k < s.size(); k = s.next(INSTEAD, k + 1)) {
            boolean begins =
                    s.at(k).is("not") || s.at(k).is("than") && s.at(k - 1).is("rather");
            int at = s.at(k).is("instead") && s.at(k + 1).is("of") ? k + 2 : begins ? k + 1 : -1;
            Numbers.Found other = at < 0 ? null : Numbers.at(s, s.at(at).is("the") ? at + 1 : at);
            if (other != null && !s.at(other.to()).is(Sense.UNIT)) {
                numbers.add(other.count().best());
            }
        }
        return numbers;
    }
}
