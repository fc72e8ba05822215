package dev.tocsin.attacks.read.places;

import dev.tocsin.attacks.gazetteer.Entry;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import java.util.List;
import java.util.Locale;

/**
 * A name in a sentence that may be a place.
 *
 * @param from its first token
 * @param to the token behind it
 * @param entries what it may be, the most populous first; never empty
 * @param within the wider place told with it: the Ohio of "Columbus, Ohio"; or null
 * @param role what it does there
 */
public record PlaceName(Sentence sentence, int from, int to, List<Entry> entries, PlaceName within, PlaceRole role) {
    static PlaceName of(Sentence sentence, int from, int to, List<Entry> entries) {
        PlaceName name = new PlaceName(sentence, from, to, entries, null, PlaceRole.PLAIN);
        return new PlaceName(sentence, from, to, entries, null, PlaceRules.role(name));
    }

    public String words() {
        return sentence.words(from, to);
    }

    /** Its words as names are compared, without regard to case. */
    public String key() {
        return to - from == 1 ? sentence.at(from).word().text() : words().toLowerCase(Locale.ROOT);
    }

    /** The word before it. */
    public Token before() {
        return sentence.at(from - 1);
    }

    public Token after() {
        return sentence.at(to);
    }

    /** Whether the words before it say that something was there: "in Kabul", "in the southern Afghan city of Kandahar". */
    public boolean isLocative() {
        return WordsBefore.areLocative(this);
    }

    /** Whether its own words or the next say that it is a division: "Kent County", "Swat district". */
    public boolean isCalledDivision() {
        return CalledPlace.isDivision(this);
    }

    /** Whether it says where something happened: "in Kabul", "Kabul police". */
    public boolean isScene() {
        return role == PlaceRole.LOCATIVE || role == PlaceRole.AUTHORITY;
    }

    PlaceName as(PlaceRole other) {
        return new PlaceName(sentence, from, to, entries, within, other);
    }

    PlaceName in(PlaceName wider) {
        boolean beside = role == PlaceRole.PERSON && wider.from == to;
        return new PlaceName(sentence, from, to, entries, wider, beside ? PlaceRole.PLAIN : role);
    }

    /** The same where it can only mean a province. */
    PlaceName asProvince() {
        return meaning(
                entries.stream().filter(e -> e.kind() == Entry.Kind.PROVINCE).toList());
    }

    /** @param some of what it may mean, at least one */
    PlaceName meaning(List<Entry> some) {
        return new PlaceName(sentence, from, to, some, within, role);
    }

    public boolean mayBe(Entry.Kind kind) {
        for (Entry e : entries) {
            if (e.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The largest city of the name, or null. */
    Entry city() {
        for (Entry e : entries) {
            if (e.kind() == Entry.Kind.CITY) {
                return e;
            }
        }
        return null;
    }

    /** Whether it names a country, a province or people, and no city. */
    public boolean isWide() {
        Entry.Kind kind = entries.get(0).kind();
        return kind == Entry.Kind.COUNTRY || kind == Entry.Kind.PROVINCE || kind == Entry.Kind.DEMONYM;
    }

    /** Whether it names the people or things of a country: "Libyan". */
    public boolean isPeople() {
        return entries.get(0).kind() == Entry.Kind.DEMONYM;
    }

    /** "the Algerian border", "close to Pakistan": the country on the other side of where it was. */
    public boolean isBeyond() {
        return role == PlaceRole.ORIGIN && (isPeople() || isWide() && Distances.isBorder(this))
                || role == PlaceRole.LANDMARK && entries.get(0).kind() == Entry.Kind.COUNTRY;
    }

    public boolean isOfStreet() {
        return within == null && StreetNames.isStreet(this);
    }

    /** Whether the wider place can only be one that it lies in: "Oldfield, N.D.", not "Kabul and Kandahar". */
    public boolean isToldIn() {
        Token joint = sentence.at(to);
        Token behind = within.after();
        boolean listed = behind.is(Sense.AND) || within.within() != null;
        boolean of = joint.is("of") && sentence.at(to - 1).is("district");
        return within.isOnlyProvince() && (joint.is(",") || joint.is("in") || joint.is("(") || of) && !listed;
    }

    /** "the Kandahar-Herat highway": it was somewhere from its first town on. */
    public boolean isRoad() {
        return Roads.begin(sentence, from);
    }

    /** Whether it is told to lie in a country, and nothing else is listed there: "Takeo, in Burkina Faso's Sahel region". */
    public boolean isToldInCountry() {
        Token joint = sentence.at(to);
        return within.entries.get(0).kind() == Entry.Kind.COUNTRY
                && (joint.is(",") || joint.is("in") || joint.is("("))
                && !within.after().is(Sense.AND)
                && !within.after().is(Sense.SAY);
    }

    /** Whether it is a province, and no city anywhere near as large: Florida, but not Kandahar. */
    public boolean isOnlyProvince() {
        Entry first = entries.get(0);
        return first.kind() == Entry.Kind.PROVINCE
                && entries.stream()
                        .noneMatch(e -> e.kind() == Entry.Kind.CITY && e.population() * 10L >= first.population());
    }

    @Override
    public String toString() {
        return words() + (within == null ? "" : " in " + within.words());
    }
}
