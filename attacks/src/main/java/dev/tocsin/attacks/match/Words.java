package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.Estimate;
import dev.tocsin.attacks.Place;
import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.ReportStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Says in words what moved at a revision, and on whose word. */
final class Words {
    private static final int MOST_MOVES = 6;

    private Words() {}

    /** The attack with its next revision, and with what moved since the one told before; {@code told} may be null. */
    static Attack of(Attack told, Attack now, Report cause) {
        return now.toBuilder()
                .revision(told == null ? 1 : told.revision() + 1)
                .change(String.join("; ", moves(told, now)) + ": " + onWhoseWord(cause))
                .build();
    }

    private static List<String> moves(Attack told, Attack now) {
        if (now.status() == AttackStatus.MERGED) {
            return List.of("merged into " + now.mergedInto());
        }
        if (now.status() == AttackStatus.RETRACTED) {
            return List.of("retracted, no standing article tells it");
        }
        if (told == null) {
            return List.of(now.killed() == null ? "first told" : "first told, killed " + text(now.killed()));
        }
        List<String> moves = new ArrayList<>();
        if (told.status() != AttackStatus.ACTIVE) {
            moves.add("told again, was " + told.status());
        }
        numbers(told, now, moves);
        circumstances(told, now, moves);
        reports(told, now, moves);
        return moves.isEmpty() ? List.of("told in other words") : moves.subList(0, Math.min(MOST_MOVES, moves.size()));
    }

    private static void numbers(Attack told, Attack now, List<String> moves) {
        move("killed", text(told.killed()), text(now.killed()), moves);
        move("injured", text(told.injured()), text(now.injured()), moves);
        move("perpetrators killed", text(told.perpetratorsKilled()), text(now.perpetratorsKilled()), moves);
        move("perpetrators injured", text(told.perpetratorsInjured()), text(now.perpetratorsInjured()), moves);
    }

    private static void circumstances(Attack told, Attack now, List<String> moves) {
        move("date", text(told.date()), text(now.date()), moves);
        move("place", text(told.place()), text(now.place()), moves);
        move("type", told.type().name(), now.type().name(), moves);
        move("basis", told.basis().name(), now.basis().name(), moves);
        if (!told.responsibility().equals(now.responsibility())) {
            moves.add("responsibility");
        }
        move(
                "may be the same as",
                told.ambiguousWith().toString(),
                now.ambiguousWith().toString(),
                moves);
    }

    private static void reports(Attack told, Attack now, List<String> moves) {
        Set<String> before = articles(told);
        Set<String> after = articles(now);
        Set<String> joined = new TreeSet<>(after);
        joined.removeAll(before);
        before.removeAll(after);
        joined.stream().limit(1).forEach(article -> moves.add("joined by " + article));
        before.stream().limit(1).forEach(article -> moves.add("no longer told by " + article));
    }

    private static Set<String> articles(Attack attack) {
        Set<String> articles = new TreeSet<>(attack.articles());
        articles.addAll(attack.mentions());
        return articles;
    }

    private static void move(String what, String before, String after, List<String> moves) {
        if (!Objects.equals(before, after)) {
            moves.add(what + " " + before + " -> " + after);
        }
    }

    private static String text(Estimate e) {
        if (e == null) {
            return "not known";
        }
        String range = e.low() == e.high() ? "" : " (" + e.low() + "-" + e.high() + ")";
        return e.best() + (e.atLeast() ? "+" : "") + range;
    }

    private static String text(DateSpan date) {
        return date.date() != null
                ? date.date().toString()
                : date.isKnown() ? date.earliest() + " to " + date.latest() : "not known";
    }

    private static String text(Place place) {
        return place.city() != null ? place.city() : place.province() != null ? place.province() : place.country();
    }

    /** "Kabul police (afp)", or the source alone where nobody is named. */
    private static String onWhoseWord(Report cause) {
        if (cause.status() == ReportStatus.WITHDRAWN) {
            return "withdrawn by " + cause.lineage();
        }
        return cause.claims().stream()
                .map(Claim::attributedTo)
                .filter(Objects::nonNull)
                .findFirst()
                .map(who -> who + " (" + cause.lineage() + ")")
                .orElse(cause.lineage());
    }
}
