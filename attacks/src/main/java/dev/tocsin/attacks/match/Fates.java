package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Authority;
import dev.tocsin.attacks.Bound;
import dev.tocsin.attacks.Claim;
import dev.tocsin.attacks.ClaimGroup;
import dev.tocsin.attacks.Group;
import dev.tocsin.attacks.Measure;
import dev.tocsin.attacks.Party;
import dev.tocsin.attacks.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of people, and whose side they were on, where one source knows more than another: three shot in one
 * account, one dead and two injured in another, are the same three; a man killed in one may be the gunman killed in
 * another. Whoever knows less no longer stands by that number (CODEBOOK.md, conflict between claims, 7 and 8), nor does who
 * has not spoken again since another told that the number has moved (10). It follows from the accounts alone, whatever their
 * order.
 */
final class Fates {
    /** So few injured may all be dead in the next report. */
    private static final int MAY_ALL_DIE = 3;

    /** What one source stands by. */
    private static final class Account {
        final List<ClaimGroup> claims;
        final int killed;
        final int attackersKilled;
        final int injured;
        final int attackersInjured;

        Account(List<ClaimGroup> claims) {
            this.claims = claims;
            killed = told(Measure.KILLED, Party.VICTIM);
            attackersKilled = told(Measure.KILLED, Party.PERPETRATOR);
            injured = told(Measure.INJURED, Party.VICTIM);
            attackersInjured = told(Measure.INJURED, Party.PERPETRATOR);
        }

        private int told(Measure measure, Party party) {
            int firm = -1;
            int other = 0;
            for (ClaimGroup claim : claims) {
                if (claim.measure() == measure && claim.party() == party && claim.stillSaidBy() > 0) {
                    firm = claim.isFirm() ? Math.max(firm, claim.best()) : firm;
                    other = Math.max(other, claim.best());
                }
            }
            return firm >= 0 ? firm : other;
        }

        int dead() {
            return killed + attackersKilled;
        }

        /** Whether it gives no number of dead, though it may speak of a fatal shooting. */
        boolean countsNoDead() {
            return claims.stream()
                    .noneMatch(claim -> claim.measure() == Measure.KILLED
                            && claim.stillSaidBy() > 0
                            && claim.bound() != Bound.VAGUE
                            && claim.best() > 0);
        }

        int hurt() {
            return injured + attackersInjured;
        }
    }

    private final List<Account> accounts;
    private final List<Move> moves;
    private final Map<String, Integer> overtaken = new HashMap<>();

    private Fates(List<Account> accounts, List<Move> moves) {
        this.accounts = accounts;
        this.moves = moves.stream().filter(move -> !countsAttackersIn(move)).toList();
        accounts.forEach(this::compare);
    }

    /** "Fourth victim dies", where another tells that one of the four dead was an attacker. */
    private boolean countsAttackersIn(Move move) {
        return move.measure() == Measure.KILLED
                && move.party() == Party.VICTIM
                && accounts.stream().anyMatch(a -> a.attackersKilled > 0 && countsAllDead(move.number(), a));
    }

    /**
     * The things said, each still said by those sources that no other has overtaken.
     *
     * @param bySource for each source what it says
     * @param moves the numbers that any of them tells as moved
     */
    static List<ClaimGroup> settled(List<ClaimGroup> said, List<List<ClaimGroup>> bySource, List<Move> moves) {
        if (bySource.size() < 2) {
            return said;
        }
        Fates fates = new Fates(bySource.stream().map(Account::new).toList(), moves);
        return fates.overtaken.isEmpty()
                ? said
                : said.stream().map(fates::settled).toList();
    }

    private ClaimGroup settled(ClaimGroup claim) {
        int fewer = overtaken.getOrDefault(SourceClaims.key(claim), 0);
        return fewer == 0
                ? claim
                : SourceClaims.copy(
                        claim,
                        claim.sources(),
                        Math.max(0, claim.stillSaidBy() - fewer),
                        claim.firstSaidAt(),
                        claim.lastSaidAt());
    }

    private void compare(Account account) {
        boolean fate = accounts.stream().anyMatch(other -> knowsWhoDied(other, account));
        boolean killers = accounts.stream().anyMatch(other -> knowsKilledAttackers(other, account));
        boolean attackers = accounts.stream().anyMatch(other -> knowsInjuredAttackers(other, account));
        boolean victims = accounts.stream().anyMatch(other -> knowsWhichVictimsDied(other, account));
        boolean attackersDied = accounts.stream().anyMatch(other -> knowsThatAttackersDied(other, account));
        for (ClaimGroup claim : account.claims) {
            boolean person = claim.party() == Party.VICTIM && claim.group() == Group.PEOPLE;
            boolean hurt = claim.party() == Party.VICTIM ? victims || attackers && person : attackersDied;
            boolean known = (claim.measure() == Measure.KILLED ? killers && person : fate || hurt)
                    || moves.stream().anyMatch(move -> move.replaces(claim));
            if (known && claim.stillSaidBy() > 0) {
                overtaken.merge(SourceClaims.key(claim), 1, Integer::sum);
            }
        }
    }

    /** Whether another report of the same source tells how those fared that it tells as injured. */
    static boolean isOvertaken(Report report, List<Report> others) {
        return isOvertaken(report, others, Set.of(Party.values()))
                || isOvertaken(report, others, Set.of(Party.VICTIM))
                || haveAllDied(report, others);
    }

    /**
     * "Two killed, a passer-by hurt", and later of the same source "three dead", and of nobody hurt: he died. That seventeen died is
     * chance, where a later toll is higher by seventeen.
     */
    private static boolean haveAllDied(Report report, List<Report> others) {
        Set<Party> victims = Set.of(Party.VICTIM);
        int hurt = told(report, Measure.INJURED, victims);
        int all = told(report, Measure.KILLED, victims) + hurt;
        return hurt > 0
                && hurt <= MAY_ALL_DIE
                && others.stream()
                        .anyMatch(other -> told(other, Measure.INJURED, victims) == 0
                                && told(other, Measure.KILLED, victims) == all
                                && isLater(other, report));
    }

    private static boolean isLater(Report a, Report b) {
        return a.toldAt() != null && b.toldAt() != null && a.toldAt().isAfter(b.toldAt());
    }

    private static boolean isOvertaken(Report report, List<Report> others, Set<Party> parties) {
        int hurt = told(report, Measure.INJURED, parties);
        boolean noneDied = parties.stream()
                .map(party -> Toll.of(report, Measure.KILLED, party))
                .allMatch(dead -> dead == null || dead == 0);
        return hurt > 0
                && noneDied
                && others.stream()
                        .anyMatch(other -> told(other, Measure.KILLED, parties) > 0
                                && told(other, Measure.KILLED, parties) + told(other, Measure.INJURED, parties)
                                        == hurt);
    }

    private static int told(Report report, Measure measure, Set<Party> parties) {
        int all = 0;
        for (Party party : parties) {
            Integer firm = Toll.of(report, measure, party);
            all += firm != null
                    ? firm
                    : report.claims().stream()
                            .filter(claim -> claim.measure() == measure && claim.party() == party)
                            .mapToInt(Claim::best)
                            .max()
                            .orElse(0);
        }
        return all;
    }

    /** As many are dead and injured there together as only injured here. */
    private static boolean knowsWhoDied(Account other, Account account) {
        return account.countsNoDead()
                && account.hurt() > 0
                && other.dead() > 0
                && other.dead() + other.hurt() == account.hurt();
    }

    /** The same of the victims alone: here only their attacker is dead. */
    private static boolean knowsWhichVictimsDied(Account other, Account account) {
        return account.killed == 0
                && account.injured > 0
                && other.killed > 0
                && other.attackersKilled >= account.attackersKilled
                && other.killed + other.injured == account.injured;
    }

    /** Who is an injured attacker here has died there. */
    private static boolean knowsThatAttackersDied(Account other, Account account) {
        return account.attackersKilled == 0
                && account.attackersInjured > 0
                && other.attackersInjured == 0
                && other.attackersKilled == account.attackersInjured;
    }

    /** Those dead here are dead there too, and some of them are attackers there. */
    private static boolean knowsKilledAttackers(Account other, Account account) {
        return account.attackersKilled == 0
                && other.attackersKilled > 0
                && countsAllDead(account.killed, other)
                && isImpartial(other, Measure.KILLED);
    }

    /**
     * Whether a number of dead holds those of both sides of an account: as many as they are, or more than its victims could be
     * if all who were hurt had died.
     */
    private static boolean countsAllDead(int dead, Account account) {
        boolean more = account.hurt() > 0
                && dead > account.killed + account.injured
                && dead <= account.dead() + account.hurt();
        return dead == account.dead() || more;
    }

    private static boolean knowsInjuredAttackers(Account other, Account account) {
        return account.attackersInjured == 0
                && other.attackersInjured > 0
                && other.hurt() == account.injured
                && isImpartial(other, Measure.INJURED);
    }

    /** An army's word for whom it has killed settles nothing. */
    private static boolean isImpartial(Account account, Measure measure) {
        return account.claims.stream()
                .filter(claim -> claim.measure() == measure && claim.party() == Party.PERPETRATOR)
                .noneMatch(claim -> claim.authority() == Authority.WARRING_PARTY);
    }
}
