package dev.tocsin.attacks.tally;

import dev.tocsin.attacks.Attack;
import dev.tocsin.attacks.AttackStatus;
import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.DatePrecision;
import dev.tocsin.attacks.DateSpan;
import dev.tocsin.attacks.tally.Part.Share;
import java.time.LocalDate;

/** Works out what an attack, as it stands, gives to tallies. */
final class Parts {
    /** Days outside these years are slips of a text or a clock; their attacks count as undated. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;
    private static final String UNDATED = "undated";

    private Parts() {}

    static Part of(Attack attack) {
        DateSpan date = isPlausible(attack.date()) ? attack.date() : DateSpan.UNKNOWN;
        return new Part(
                attack.id(),
                attack.revision(),
                share(attack),
                attack.place(),
                dayKey(date),
                date.date(),
                attack.killed(),
                attack.injured(),
                attack.perpetratorsKilled(),
                attack.perpetratorsInjured());
    }

    private static Share share(Attack attack) {
        if (attack.status() != AttackStatus.ACTIVE || !attack.type().isTallied()) {
            return Share.NONE;
        }
        if (attack.basis() == Basis.MENTION) {
            return Share.MENTIONED;
        }
        return attack.isTallied() ? Share.SUMMED : Share.AMBIGUOUS;
    }

    private static boolean isPlausible(DateSpan date) {
        return date.isKnown()
                && date.earliest().getYear() >= FIRST_YEAR
                && date.latest().getYear() <= LAST_YEAR;
    }

    /** The closest day, month or year that the whole span lies in. */
    private static String dayKey(DateSpan date) {
        if (date.date() != null) {
            return date.date().toString();
        }
        if (!date.isKnown() || date.precision() == DatePrecision.UNKNOWN) {
            return UNDATED;
        }
        return commonMonthOrYear(date.earliest(), date.latest());
    }

    private static String commonMonthOrYear(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return UNDATED;
        }
        return first.getMonth() == last.getMonth()
                ? first.toString().substring(0, "2017-10".length())
                : Integer.toString(first.getYear());
    }
}
