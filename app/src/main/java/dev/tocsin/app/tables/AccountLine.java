package dev.tocsin.app.tables;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Report;
import java.util.List;
import java.util.stream.Collectors;

/** An article's account of an attack in one line: where, when, what, and the numbers that it gives. */
public final class AccountLine {
    private AccountLine() {}

    /** The line, without its end. */
    public static String of(String attackId, Report report) {
        return attackId + "  " + report.articleKey() + " #" + report.ordinal() + ": " + ShortWords.of(report.place())
                + ", "
                + ShortWords.of(report.date()) + ", " + ShortWords.of(report.type())
                + (report.basis() == Basis.MENTION ? ", a mention" : "")
                + numbers(report.claims());
    }

    private static String numbers(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> !claim.part())
                .map(claim -> (claim.party() == Party.PERPETRATOR ? ", perpetrators " : ", ")
                        + ShortWords.of(claim.measure()) + " " + number(claim))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String number(Claim claim) {
        if (claim.high() == null) {
            return claim.low() + "+";
        }
        if (claim.low() == null) {
            return "up to " + claim.high();
        }
        return claim.low().equals(claim.high()) ? claim.low().toString() : claim.low() + "-" + claim.high();
    }
}
