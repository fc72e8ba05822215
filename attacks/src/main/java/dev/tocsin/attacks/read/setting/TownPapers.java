package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.gazetteer.Gazetteer;
import java.util.List;
import java.util.regex.Pattern;

/** Newsrooms of the United States that bear their town's name: "delrionewsherald.com" is Del Rio's, and so of Texas. */
final class TownPapers {
    private static final Pattern SITE = Pattern.compile("([a-z]{6,40})\\.(?:com|net|org)");
    private static final String WORDS =
            "(?:advocate|announcer|banner|bulletin|chronicle|citizen|courier|crime|daily|democrat|dispatch"
                    + "|enterprise|examiner|free|gazette|globe|herald|independent|journal|leader|ledger|live|mail|messenger|mirror"
                    + "|news|now|observer|online|paper|pioneer|police|post|press|record|register|reporter|republican|review|sentinel|standard"
                    + "|star|sun|telegram|telegraph|times|today|tribune|voice|weekly)";
    private static final Pattern PAPER = Pattern.compile("(?:the)?(?:" + WORDS + ")*([a-z]{4,20}?)" + WORDS + "{1,3}");
    private static final Pattern NATIONAL = Pattern.compile("washington|newyork|america|the.*");
    private static final int LEAST = 10_000;
    /** How many times as many people live there as in any namesake of the country. */
    private static final int CLEARLY = 3;

    private TownPapers() {}

    /**
     * The code of the province that such a newsroom writes of, or null.
     *
     * @param site a host name's last two labels, in lower case
     */
    static String province(String site) {
        var host = SITE.matcher(site);
        var paper = host.matches() ? PAPER.matcher(host.group(1)) : null;
        if (paper == null
                || !paper.matches()
                || NATIONAL.matcher(paper.group(1)).matches()) {
            return null;
        }
        String town = paper.group(1);
        Entry found = town(town);
        for (int i = 2; found == null && i < town.length() - 1; i++) {
            found = town(town.substring(0, i) + " " + town.substring(i));
        }
        return found == null ? null : found.provinceCode();
    }

    /**
     * The town of the province whose name the newsroom bears: "springfieldnewssun.com", "macon.com"; or null.
     *
     * @param site a host name's last two labels, in lower case
     */
    static Entry town(String site, String provinceCode) {
        var host = SITE.matcher(site);
        if (!host.matches() || NATIONAL.matcher(host.group(1)).matches()) {
            return null;
        }
        var paper = PAPER.matcher(host.group(1));
        String town = paper.matches() ? paper.group(1) : host.group(1);
        Entry found = townIn(town, provinceCode);
        for (int i = 2; found == null && i < town.length() - 1; i++) {
            found = townIn(town.substring(0, i) + " " + town.substring(i), provinceCode);
        }
        return found;
    }

    private static Entry townIn(String name, String provinceCode) {
        return Gazetteer.standard().named(name).stream()
                .filter(e -> e.kind() == Kind.CITY && provinceCode.equals(e.provinceCode()) && e.population() >= LEAST)
                .findFirst()
                .orElse(null);
    }

    /** The only town of that name that is known: abroad the name may be another newsroom's. */
    private static Entry town(String name) {
        List<Entry> named = Gazetteer.standard().named(name);
        if (named.isEmpty()
                || named.get(0).kind() != Kind.CITY
                || !"US".equals(named.get(0).countryCode())) {
            return null;
        }
        Entry first = named.get(0);
        boolean clear = named.stream()
                .filter(e -> e.kind() == Kind.CITY && !e.id().equals(first.id()))
                .allMatch(e -> e.population() * CLEARLY < first.population());
        return first.population() >= LEAST && clear ? first : null;
    }
}
