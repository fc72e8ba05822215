package dev.tocsin.attacks.gazetteer;

import dev.tocsin.attacks.gazetteer.Entry.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * The places of the world by name: settlements of a thousand people and more, parts of cities, divisions, regions,
 * countries and their people. Immutable and safe to share between threads. It knows names and namesakes, and judges
 * nothing: which of several a text means, and whether it means a place at all, is the reader's.
 *
 * <p>Names are looked up folded ({@link Folding}). GeoNames (CC BY 4.0) is the source of settlements and divisions;
 * the tables beside this class add what news calls them.
 */
public final class Gazetteer {
    /** Settlements of fewer inhabitants are {@link Entry#small()}. */
    public static final int SMALL = 15_000;

    private final PackedLines index = PackedLines.read("names.tsv.gz");
    private final NamesByHand names;
    private final Areas areas;
    private final PlaceRows places;
    private final NameFilter filter = new NameFilter();
    private final AtomicReference<Sounds> sounds = new AtomicReference<>();
    private final AtomicReference<Spellings> spellings = new AtomicReference<>();
    private final AtomicReference<LargeCities> largeCities = new AtomicReference<>();

    Gazetteer() {
        names = new NamesByHand(words());
        areas = new Areas(names);
        places = new PlaceRows(areas);
        new Aliases(areas, places, index, names).read();
        index.forEachHash(filter::add);
        names.forEach((name, entry) -> filter.add(name.hashCode()));
    }

    /** The one gazetteer of this process; the first call reads it. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /**
     * The hash of folded words, word by word.
     *
     * @param before that of all but the last, or 0 where there are none
     */
    public static int hash(int before, String lastWord) {
        return NameFilter.hash(before, lastWord);
    }

    /**
     * Whether it is worth asking {@link #named} for some words: false is certain, save where the last {@link #isKind}.
     *
     * @param hash of all words, by {@link #hash}
     */
    public boolean mayName(int hash) {
        return filter.mayHold(hash);
    }

    /** Whether a folded word tells what a name before it names: whatever the name, {@link #named} may know the place. */
    public static boolean isKind(String foldedWord) {
        return Divisions.isKind(foldedWord);
    }

    /**
     * Everything a folded name may mean, the most populous first; empty for an unknown name. A word behind the name
     * that tells its kind is understood: "kandahar province" is not the city. With such a word a name need only sound
     * like the one that is known.
     */
    public List<Entry> named(String foldedName) {
        List<Entry> named = exactly(foldedName);
        if (!named.isEmpty() && foldedName.endsWith(" city")) {
            return withCity(named, foldedName);
        }
        if (!named.isEmpty() || !Divisions.endWithKind(foldedName)) {
            return named;
        }
        String bare = Divisions.withoutKind(foldedName);
        List<Entry> ofKind = Divisions.ofKind(foldedName, exactly(bare));
        return ofKind.isEmpty() ? soundingOfKind(foldedName, bare) : ofKind;
    }

    /** "marib city" is the city of Marib as much as the division called so. */
    private List<Entry> withCity(List<Entry> named, String foldedName) {
        if (named.stream().anyMatch(e -> e.kind() != Kind.COUNTY)) {
            return named;
        }
        List<Entry> both = new ArrayList<>(Divisions.ofKind(foldedName, exactly(Divisions.withoutKind(foldedName))));
        both.addAll(named);
        both.sort(Entry.MOST_POPULOUS_FIRST);
        return List.copyOf(both);
    }

    private List<Entry> soundingOfKind(String foldedName, String bare) {
        if (!Divisions.endWithFormalKind(foldedName) || names.holdsAmbiguousWord(bare)) {
            return List.of();
        }
        return Divisions.ofKind(foldedName, sounds().like(bare)).stream()
                .map(Entry::asSmall)
                .toList();
    }

    /**
     * The one settlement of an area whose name sounds like this one: Maarat al-Numaan in Idlib is Maarrat an Numan.
     *
     * @param area a province, or a country
     * @return null where there is none, or more than one
     */
    public Entry soundingIn(Entry area, String foldedName) {
        Spellings known = spellings.updateAndGet(read -> read == null ? new Spellings(places) : read);
        List<Entry> found = known.like(foldedName, area);
        return found.size() == 1 ? found.get(0) : null;
    }

    private List<Entry> exactly(String foldedName) {
        List<Entry> byHand = names.named(foldedName);
        int[] lines = index.find(foldedName);
        if (lines.length == 0) {
            return ofOneKind(byHand);
        }
        List<Entry> named = new ArrayList<>(byHand);
        boolean ambiguous = names.isAmbiguous(foldedName);
        for (int line : lines) {
            Entry entry = places.entry(line);
            if (byHand.stream().noneMatch(known -> isSame(known, entry))) {
                named.add(ambiguous ? entry.asAmbiguousWord() : entry);
            }
        }
        named.sort(Entry.MOST_POPULOUS_FIRST);
        return List.copyOf(named);
    }

    /** Provinces of one name by their people, all else as it is kept by hand: the Punjab of Pakistan before India's. */
    private static List<Entry> ofOneKind(List<Entry> byHand) {
        List<Entry> named = new ArrayList<>(byHand);
        if (named.stream().allMatch(e -> e.kind() == Kind.PROVINCE)) {
            named.sort(Entry.MOST_POPULOUS_FIRST);
        }
        return List.copyOf(named);
    }

    /**
     * How many words from {@code from} on make the longest name, so that "New York" is not York.
     *
     * @param foldedWords words as {@link Folding#words} gives them
     * @return 0 where no name begins there
     */
    public int longest(List<String> foldedWords, int from) {
        String words = foldedWords.get(from);
        int longest = isName(words) ? 1 : 0;
        for (int next = from + 1; next < foldedWords.size(); next++) {
            boolean continued = continues(words);
            words = words + ' ' + foldedWords.get(next);
            if (!continued && !Divisions.endWithKind(words)) {
                break;
            }
            longest = isName(words) ? next - from + 1 : longest;
        }
        return longest;
    }

    /** The country of an ISO 3166-1 alpha-2 code, or null. */
    public Entry country(String code) {
        return areas.country(code);
    }

    /** The province of a code such as {@code AF-13}, or null. */
    public Entry province(String code) {
        return areas.province(code);
    }

    /** The city that the province of a code is governed from, or null where the data does not tell. */
    public Entry seat(String code) {
        int line = areas.seat(code);
        return line < 0 ? null : places.entry(line);
    }

    /**
     * The city of a hundred thousand people or more that the people of a county of the United States live around; null
     * where there is none within 25 km of where they live on average.
     */
    public Entry largeCity(Entry county) {
        LargeCities known = largeCities.updateAndGet(read -> read == null ? new LargeCities(places) : read);
        return known.of(county);
    }

    private boolean isName(String words) {
        boolean known = !names.named(words).isEmpty() || index.find(words).length > 0;
        return known || (Divisions.endWithKind(words) && !named(words).isEmpty());
    }

    private boolean continues(String words) {
        return names.continues(words) || index.continues(words);
    }

    /** Whether a table kept by hand already names the settlement, as itself or as a part of its city. */
    private static boolean isSame(Entry known, Entry settlement) {
        return known.id().equals(settlement.id())
                || (known.kind() == Kind.DISTRICT && Aliases.isWithin(settlement, known));
    }

    private static Set<String> words() {
        return TableFile.read("words.tsv", 2).stream()
                .flatMap(row -> Arrays.stream(row.field(1).split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Sounds sounds() {
        return sounds.updateAndGet(read -> read == null ? new Sounds(places, names) : read);
    }

    private static final class Standard {
        static final Gazetteer GAZETTEER = new Gazetteer();
    }
}
