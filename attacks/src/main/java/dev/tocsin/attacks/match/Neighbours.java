package dev.tocsin.attacks.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the reports whose decision may change when another report comes, changes, goes or moves to another attack. */
final class Neighbours {
    private final Index index;
    private final Nodes nodes;
    private final Judge judge;

    Neighbours(Index index, Nodes nodes, Judge judge) {
        this.index = index;
        this.nodes = nodes;
        this.judge = judge;
    }

    /**
     * Puts a report under its tokens.
     *
     * @param before how it stood there until now, or null
     * @param after how it stands from now on, or null once it is withdrawn
     * @return keys of the other reports that must decide anew
     */
    Set<String> repost(Signature before, Signature after) {
        Set<String> tokens = new TreeSet<>(tokens(before));
        tokens.addAll(tokens(after));
        Map<String, List<String>> windows = new HashMap<>();
        for (String token : tokens) {
            if (isSought(token)) {
                windows.put(token, judge.window(token));
            }
        }
        paths(before).forEach(path -> index.delete(path, before.rank()));
        paths(after).forEach(path -> index.put(path, after.rank(), after.key()));
        String key = after == null ? before.key() : after.key();
        Search search = new Search(key, after != null);
        windows.forEach(search::under);
        return search.concerned;
    }

    private boolean isSought(String token) {
        return Tokens.isForAll(token) ? !judge.window(token).isEmpty() : !index.isEmpty(Index.bySeeker(token));
    }

    /** Keys of vague reports below this one that may be joined to its attack. */
    Set<String> vagueBelow(Signature moved) {
        Set<String> concerned = new TreeSet<>();
        for (String token : moved.tokens()) {
            for (String key : index.all(Index.bySeeker(token) + Rank.VAGUE)) {
                Signature vague = nodes.signature(key);
                if (moved.ranksAbove(vague) && judge.score(moved, vague) >= Judge.POSSIBLE) {
                    concerned.add(key);
                }
            }
        }
        return concerned;
    }

    private static List<String> tokens(Signature signature) {
        return signature == null ? List.of() : signature.tokens();
    }

    /** Where it is found, and where it is found looking. */
    private static Set<String> paths(Signature signature) {
        Set<String> paths = new TreeSet<>();
        if (signature != null) {
            signature.tokens().forEach(token -> paths.add(Index.byToken(token)));
            signature.seeks().forEach(token -> paths.add(Index.bySeeker(token)));
        }
        return paths;
    }

    /** The search for those concerned by one report that came, changed or went. */
    private final class Search {
        private final String changed;
        private final boolean stands;
        private final Set<String> concerned = new TreeSet<>();
        private final Set<String> unconcerned = new HashSet<>();

        Search(String changed, boolean stands) {
            this.changed = changed;
            this.stands = stands;
        }

        /** Only who stands in the window of a token concerns the others under it. */
        void under(String token, List<String> before) {
            List<String> after = judge.window(token);
            if (!before.contains(changed) && !after.contains(changed)) {
                return;
            }
            Set<String> left = without(before, after);
            Set<String> entered = without(after, before);
            left.remove(changed);
            entered.remove(changed);
            for (String key : index.all(Index.bySeeker(token))) {
                if (!key.equals(changed) && !concerned.contains(key) && isConcerned(key, left, entered)) {
                    concerned.add(key);
                }
            }
        }

        private boolean isConcerned(String key, Set<String> left, Set<String> entered) {
            Signature mine = nodes.signature(key);
            return entered.stream().anyMatch(other -> mayJoin(mine, other))
                    || leansOn(mine, left)
                    || (unconcerned.add(key) && isConcernedByChange(mine));
        }

        /** Those joined to what changed decide anew anyhow; a rival leaves no other trace than in the vague one. */
        private boolean isConcernedByChange(Signature mine) {
            return (stands && mayJoin(mine, changed)) || (mine.isVague() && leansOn(mine, Set.of(changed)));
        }

        private boolean leansOn(Signature mine, Set<String> others) {
            if (others.isEmpty()) {
                return false;
            }
            Told told = nodes.get(mine.key());
            return (told.antecedent() != null && others.contains(told.antecedent()))
                    || told.rivals().stream().anyMatch(others::contains);
        }

        private boolean mayJoin(Signature mine, String other) {
            Signature others = nodes.signature(other);
            if (!others.ranksAbove(mine)) {
                return false;
            }
            double score = judge.score(mine, others);
            return mine.isVague()
                    ? score >= Judge.POSSIBLE
                    : score >= Judge.LIKELY && score >= nodes.get(mine.key()).score();
        }
    }

    private static Set<String> without(List<String> all, List<String> others) {
        Set<String> rest = new TreeSet<>(new ArrayList<>(all));
        rest.removeAll(others);
        return rest;
    }
}
