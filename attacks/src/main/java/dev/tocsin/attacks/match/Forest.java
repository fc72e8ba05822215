package dev.tocsin.attacks.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports joined to reports: each tree is an attack. When a report is joined elsewhere, the tree below it goes along; the
 * attack that takes it in, or the part that is left, keeps the eldest id that its reports hold.
 */
final class Forest {
    private final MatchState state;
    private final Index index;
    private final Nodes nodes;
    private final Roster roster;
    private final Round round;
    private final TreeSet<String> moved = new TreeSet<>();

    Forest(MatchState state, Index index, Nodes nodes, Roster roster, Round round) {
        this.state = state;
        this.index = index;
        this.nodes = nodes;
        this.roster = roster;
        this.round = round;
    }

    /** Joins a report to the antecedent decided on, or to none. */
    void join(String reportKey, Decision decision) {
        Told before = nodes.get(reportKey);
        Told now = before.joinedAs(decision);
        if (now.equals(before) && before.attackId() != null) {
            return;
        }
        round.moves(reportKey, before);
        relink(before.antecedent(), now.antecedent(), reportKey);
        nodes.put(now);
        String goal = decision.antecedent() == null
                ? null
                : nodes.get(decision.antecedent()).attackId();
        if (before.attackId() == null) {
            place(now, goal);
        } else if (!Objects.equals(before.antecedent(), now.antecedent())) {
            move(before, goal);
        }
    }

    /** The reports that changed their attack since this was last asked. */
    Set<String> takeMoved() {
        Set<String> taken = new TreeSet<>(moved);
        moved.clear();
        return taken;
    }

    /** Takes a withdrawn report out; nothing is joined to it any more. Its ids go to the next eldest holder. */
    void remove(String reportKey) {
        Told told = nodes.get(reportKey);
        relink(told.antecedent(), null, reportKey);
        roster.strike(told);
    }

    /** Hands a report's ids to the report of its attack that holds the next eldest, or else ranks highest. */
    void bequeath(String reportKey) {
        Told told = nodes.get(reportKey);
        String heir = heir(told);
        if (heir != null && !told.ids().isEmpty()) {
            round.moves(heir, nodes.get(heir));
            nodes.put(told.withIds(List.of()));
            roster.give(told.attackId(), told.ids(), heir);
        }
    }

    private String heir(Told told) {
        String key = told.report().key();
        for (String holder : index.all(Index.heldIds(told.attackId()))) {
            if (!holder.equals(key)) {
                return holder;
            }
        }
        return index.first(Index.byAttack(told.attackId()), 2).stream()
                .filter(other -> !other.equals(key))
                .findFirst()
                .orElse(null);
    }

    private void relink(String from, String to, String reportKey) {
        if (from != null) {
            index.delete(Index.byAntecedent(from), Order.hash(reportKey));
        }
        if (to != null) {
            index.put(Index.byAntecedent(to), Order.hash(reportKey), reportKey);
        }
    }

    private void place(Told fresh, String goal) {
        String own = eldest(fresh.ids());
        String start = own == null && goal != null ? goal : own == null ? newId(fresh) : own;
        enter(start, fresh);
        if (goal != null) {
            merge(start, goal);
        }
    }

    private void move(Told before, String goal) {
        String from = before.attackId();
        if (from.equals(goal)) {
            return;
        }
        if (before.antecedent() == null) {
            merge(from, goal);
            return;
        }
        List<String> part = below(before.report().key());
        String split = split(part, from, goal);
        if (goal != null) {
            merge(split, goal);
        }
    }

    /** Parts a tree from the rest of its attack; the id that the part, or directly its goal, goes on under. */
    private String split(List<String> part, String from, String goal) {
        List<String> held = new ArrayList<>();
        part.forEach(key -> held.addAll(nodes.get(key).ids()));
        if (held.contains(from)) {
            List<String> rest = new ArrayList<>(index.all(Index.byAttack(from)));
            rest.removeAll(part);
            moveAll(rest, eldestOrNew(heldBy(rest), rest.get(0)));
            return from;
        }
        String to = held.isEmpty() && goal != null ? goal : eldestOrNew(held, part.get(0));
        moveAll(part, to);
        return to;
    }

    private List<String> heldBy(List<String> reports) {
        List<String> held = new ArrayList<>();
        reports.forEach(key -> held.addAll(nodes.get(key).ids()));
        return held;
    }

    /** Makes one attack of two: the one born first goes on. */
    private void merge(String one, String other) {
        if (one.equals(other)) {
            return;
        }
        boolean oneGoesOn = isElder(one, other);
        String winner = oneGoesOn ? one : other;
        String loser = oneGoesOn ? other : one;
        moveAll(index.all(Index.byAttack(loser)), winner);
    }

    private boolean isElder(String one, String other) {
        boolean isTold = state.attacks().get(one) != null;
        boolean isOtherTold = state.attacks().get(other) != null;
        if (isTold && isOtherTold) {
            return roster.byAge(one).compareTo(roster.byAge(other)) < 0;
        }
        return isTold == isOtherTold ? one.compareTo(other) < 0 : isTold;
    }

    private void moveAll(List<String> reports, String to) {
        for (String key : reports) {
            Told told = nodes.get(key);
            round.moves(key, told);
            roster.strike(told);
            enter(to, told);
        }
    }

    private void enter(String attackId, Told told) {
        roster.enter(attackId, told);
        moved.add(told.report().key());
    }

    private String eldestOrNew(List<String> ids, String firstReport) {
        String eldest = eldest(ids);
        return eldest == null ? newId(nodes.get(firstReport)) : eldest;
    }

    private String eldest(List<String> ids) {
        return ids.stream()
                .min((a, b) -> roster.byAge(a).compareTo(roster.byAge(b)))
                .orElse(null);
    }

    private String newId(Told told) {
        return Ids.birthId(told.report(), id -> state.attacks().get(id) != null || !index.isEmpty(Index.byAttack(id)));
    }

    /** The report and all that are joined to it, over however many steps; itself first. */
    private List<String> below(String reportKey) {
        List<String> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(reportKey));
        while (!open.isEmpty()) {
            String key = open.pop();
            found.add(key);
            open.addAll(index.all(Index.byAntecedent(key)));
        }
        return found;
    }
}
