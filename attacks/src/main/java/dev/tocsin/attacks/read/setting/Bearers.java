package dev.tocsin.attacks.read.setting;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.gazetteer.Entry.Kind;
import dev.tocsin.attacks.read.places.CalledPlace;
import dev.tocsin.attacks.read.places.PlaceName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of the places that bear one name may speak for where an article plays. */
final class Bearers {
    /** Code of the province that the newsroom writes of, or null. */
    private final String outlet;

    Bearers(String outlet) {
        this.outlet = outlet;
    }

    /** Those that the name likely means, in the order of its entries. */
    List<Entry> likely(PlaceName name) {
        boolean mayBeHere = outlet != null && mayBeHere(name);
        Set<Kind> here = kindsHere(name);
        List<Entry> likely = new ArrayList<>(name.entries().size());
        for (Entry e : name.entries()) {
            if (!mayBeNoPlace(name, e) && isLikely(name, e, mayBeHere, here)) {
                likely.add(e);
            }
        }
        return likely;
    }

    /** A word or a man's name as much as a place's; "in Chad" is a country all the same, "in Virginia" a state. */
    private static boolean mayBeNoPlace(PlaceName name, Entry e) {
        boolean state = e.kind() == Kind.PROVINCE && "US".equals(e.countryCode());
        boolean area = (e.kind() == Kind.COUNTRY || state) && name.isScene();
        return e.ambiguousWord() && name.entries().size() > 1 && !area;
    }

    /**
     * A division that shares its name with a larger place of another country speaks only where it is called one, and
     * with a place of the newsroom's own country not at all.
     */
    private boolean isLikely(PlaceName name, Entry e, boolean mayBeHere, Set<Kind> here) {
        if (name.within() == null ? isElsewhereThanHere(e, here) : !isIn(name.within(), e)) {
            return false;
        }
        boolean abroad = outlet != null && e.provinceCode() != null && !outlet.startsWith(e.countryCode());
        if (abroad && (mayBeHere || e.population() < Evidence.LARGE)) {
            return false;
        }
        if (isOutdoneByCity(name, e)) {
            return false;
        }
        String usual = name.entries().get(0).countryCode();
        boolean division = e.kind() == Kind.PROVINCE || e.kind() == Kind.COUNTY;
        return !division || usual == null || usual.equals(e.countryCode()) || name.isCalledDivision();
    }

    /**
     * A division whose name is a city's elsewhere too, that of a part of one, or a country's, speaks for itself only where
     * it is called one: Cotabato, Tripoli, Niger.
     */
    private static boolean isOutdoneByCity(PlaceName name, Entry e) {
        boolean division = e.kind() == Kind.PROVINCE || e.kind() == Kind.COUNTY;
        PlaceName wide = name.within();
        boolean settled = wide != null && wide.entries().get(0).provinceCode() != null;
        boolean called = name.isCalledDivision() || CalledPlace.isOfDivision(name);
        if (!division || settled || called || "US".equals(e.countryCode())) {
            return false;
        }
        return e.kind() == Kind.COUNTY && name.mayBe(Kind.DISTRICT)
                || Fitness.isCountryRather(name, e) && !name.after().is("state")
                || name.entries().stream()
                        .anyMatch(city -> city.kind() == Kind.CITY
                                && city.population() >= Math.min(Fitness.NAMESAKE, e.population())
                                && !String.valueOf(city.provinceCode()).equals(e.provinceCode()));
    }

    /** The Columbus of Ohio, in a newsroom that writes of Indiana's. */
    private boolean isElsewhereThanHere(Entry e, Set<Kind> here) {
        boolean town = e.kind() == Kind.CITY || e.kind() == Kind.COUNTY;
        return town && here.contains(e.kind()) && !outlet.equals(e.provinceCode());
    }

    /** What bears the name in the newsroom's own province. */
    private Set<Kind> kindsHere(PlaceName name) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Entry e : name.entries()) {
            if (outlet != null && outlet.equals(e.provinceCode())) {
                kinds.add(e.kind());
            }
        }
        return kinds;
    }

    private static boolean isIn(PlaceName wide, Entry e) {
        for (Entry w : wide.entries()) {
            boolean there = w.provinceCode() == null
                    ? w.countryCode() == null || w.countryCode().equals(e.countryCode())
                    : w.provinceCode().equals(e.provinceCode());
            if (there) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBeHere(PlaceName name) {
        for (Entry e : name.entries()) {
            if (e.countryCode() != null && outlet.startsWith(e.countryCode())) {
                return true;
            }
        }
        return false;
    }

    /** How many provinces have a county of that name. */
    static int countyProvinces(PlaceName name) {
        List<String> provinces = new ArrayList<>(0);
        for (Entry e : name.entries()) {
            if (e.kind() == Kind.COUNTY && !provinces.contains(e.provinceCode())) {
                provinces.add(e.provinceCode());
            }
        }
        return provinces.size();
    }
}
