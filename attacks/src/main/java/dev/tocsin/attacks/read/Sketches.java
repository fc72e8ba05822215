package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Surnames;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordMap;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what matching compares beyond the plain fields: names and streets as hashes, ages, words, weapons, hour. */
public final class Sketches {
    /** Distinct content words kept of one scene. */
    private static final int MOST_TERMS = 160;
    /** Makes name hashes useless to whoever knows only the names. Changing it changes every signature. */
    private static final long KEY = 0x74_6f_63_73_69_6e_31_37L;

    private static final WordSet STREETS = WordSet.of(
            "street",
            "st",
            "avenue",
            "ave",
            "road",
            "rd",
            "drive",
            "dr",
            "boulevard",
            "blvd",
            "lane",
            "ln",
            "place",
            "court",
            "ct",
            "way",
            "circle",
            "parkway",
            "highway",
            "terrace",
            "trail",
            "pike",
            "streets",
            "avenues",
            "roads");

    private static final WordMap<String> WEAPONS = WordMap.of(Map.ofEntries(
            Map.entry("pistol", "pistol"),
            Map.entry("handgun", "pistol"),
            Map.entry("revolver", "pistol"),
            Map.entry("rifle", "rifle"),
            Map.entry("shotgun", "shotgun"),
            Map.entry("ak-47", "rifle"),
            Map.entry("knife", "knife"),
            Map.entry("knives", "knife"),
            Map.entry("machete", "machete"),
            Map.entry("grenade", "grenade"),
            Map.entry("grenades", "grenade"),
            Map.entry("ied", "ied"),
            Map.entry("landmine", "landmine"),
            Map.entry("mortar", "mortar"),
            Map.entry("rocket", "rocket"),
            Map.entry("rockets", "rocket"),
            Map.entry("axe", "axe"),
            Map.entry("drone", "drone"),
            Map.entry("truck", "truck"),
            Map.entry("vest", "vest"),
            Map.entry("bomb", "bomb")));

    /** Words of these senses say nothing of what happened. */
    private static final long GRAMMAR = Sense.mask(
            Sense.BE,
            Sense.HAVE,
            Sense.MODAL,
            Sense.ADV,
            Sense.PREP,
            Sense.DET,
            Sense.PRON,
            Sense.BREAK,
            Sense.WHO,
            Sense.SAY,
            Sense.NUM);

    private Sketches() {}

    static Sketch of(Scene scene) {
        List<Long> names = new ArrayList<>();
        List<Integer> ages = new ArrayList<>();
        List<Long> streets = new ArrayList<>();
        Set<Integer> terms = new LinkedHashSet<>();
        List<String> weapons = new ArrayList<>();
        Integer hour = null;
        for (Facts facts : scene.facts()) {
            people(facts, names, ages);
            Sentence s = facts.sentence();
            for (int i = 0; i < s.size(); i++) {
                street(s, i, streets);
                term(s.at(i), terms);
                String weapon = WEAPONS.get(s.at(i));
                if (weapon != null) {
                    weapons.add(weapon);
                }
                hour = hour == null && facts.isOfAttack() ? hourAt(s, i) : hour;
            }
        }
        List<Integer> kept = List.copyOf(terms);
        return new Sketch(names, ages, streets, kept, weapons, hour);
    }

    private static void people(Facts facts, List<Long> names, List<Integer> ages) {
        for (People p : facts.people().all()) {
            if (p.age() != null) {
                ages.add(p.age());
            }
            if (p.name() != null && isOfInterest(facts, p)) {
                names.add(nameHash(p.name()));
            }
        }
    }

    /** Victims and suspects, not every sergeant who gives a statement. */
    private static boolean isOfInterest(Facts facts, People p) {
        if (p.age() != null || isHarmed(facts, p)) {
            return true;
        }
        Sentence s = p.sentence();
        Token before = s.at(p.from() - 1);
        boolean presented = before.is("as")
                || before.is("named")
                || before.is("identified")
                || before.is("victim")
                || before.is("suspect")
                || before.is("against")
                || before.is("arrested")
                || before.is("charged")
                || before.is("killed")
                || before.is("of");
        boolean charged =
                s.at(p.to()).is(Sense.BE) && s.at(p.to() + 1).isAny(Sense.mask(Sense.CHARGE, Sense.SHOT, Sense.KILL_ED))
                        || s.at(p.to() + 1).is("arrested");
        return presented || charged;
    }

    private static boolean isHarmed(Facts facts, People p) {
        for (Casualty c : facts.casualties()) {
            if (c.people().from() == p.from()) {
                return true;
            }
        }
        return false;
    }

    /** First and last name, whatever stands between. */
    static long nameHash(String name) {
        String plain = Surnames.withoutSuffix(name.strip());
        int first = 0;
        while (first < plain.length() && plain.charAt(first) != ' ') {
            first++;
        }
        return hash(letters(plain.substring(0, first)) + " " + letters(plain.substring(plain.lastIndexOf(' ') + 1)));
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) || c == '-') {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    /** "the 4200 block of Adams Street", "near Park Avenue". */
    private static void street(Sentence s, int i, List<Long> streets) {
        if (i == 0 || !s.at(i).capital() || !STREETS.has(s.at(i))) {
            return;
        }
        String name = s.at(i - 1).word().text();
        streets.add(hash(name));
        for (int k = i - 1; k > Math.max(0, i - 8); k--) {
            if (s.at(k).is("block") || s.at(k).word().text().endsWith("-block")) {
                String number = s.at(k).word().text().endsWith("-block")
                        ? s.at(k).word().text().replace("-block", "")
                        : s.at(k - 1).word().text();
                streets.add(hash(number + " " + name));
            }
        }
    }

    private static void term(Token token, Set<Integer> terms) {
        String text = token.word().text();
        if (terms.size() < MOST_TERMS
                && text.length() >= 4
                && !token.isAny(GRAMMAR)
                && Character.isLetter(text.charAt(0))) {
            terms.add(text.hashCode());
        }
    }

    private static Integer hourAt(Sentence s, int i) {
        if (!s.at(i).isDigits()) {
            return null;
        }
        Token unit = s.at(i + 1);
        boolean pm = unit.is("p.m") || unit.is("pm") || unit.is("p.m.");
        boolean am = unit.is("a.m") || unit.is("am") || unit.is("a.m.");
        if (!pm && !am || !s.at(i).isDigits()) {
            return null;
        }
        String text = s.at(i).word().text();
        int colon = text.indexOf(':');
        int hour = Numbers.value(colon > 0 ? text.substring(0, colon) : text);
        return hour < 1 || hour > 12 ? null : Integer.valueOf(hour % 12 + (pm ? 12 : 0));
    }

    private static long hash(String text) {
        long hash = KEY;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
