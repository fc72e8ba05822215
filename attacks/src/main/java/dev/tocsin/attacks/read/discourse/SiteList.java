package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.read.places.Sites;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Parts a list of attacks told by their sites alone: "attacks in Kabul, including those against an embassy and a hotel". */
public final class SiteList {
    private SiteList() {}

    /** One clause for each site, all in the sentence's place; empty where the sentence holds no such list. */
    static List<Facts> of(Facts facts) {
        int begin = begin(facts.sentence());
        List<Facts> items = new ArrayList<>();
        Sentence s = facts.sentence();
        for (int from = begin; from > 0 && from < s.size(); ) {
            int to = end(s, from);
            if (Sites.find(s, from, to) != null) {
                items.add(facts.clause(from, to).at(facts.places()));
            }
            from = to + 1;
        }
        return items.size() > 1 ? items : List.of();
    }

    /** The token behind "including those against", or -1. */
    private static int begin(Sentence s) {
        for (int i = 1; i + 1 < s.size(); i++) {
            boolean those = s.at(i).is("those") && s.at(i - 1).is(Sense.PART);
            if (those && s.at(i + 1).isAny(Sense.PREP.bit)) {
                return i + 2;
            }
        }
        return -1;
    }

    private static int end(Sentence s, int from) {
        int to = from;
        while (to < s.size() && !s.at(to).is(Sense.AND) && !s.at(to).is(",")) {
            to++;
        }
        return to;
    }
}
