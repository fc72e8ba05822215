package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Sketch;
import dev.tocsin.attacks.read.people.Ages;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Surnames;
import dev.tocsin.attacks.read.places.Streets;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Numbers;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.WordMap;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what matching compares beyond the plain fields: names and streets as hashes, ages, words, weapons, hour. */
public final class Sketches {
    /** Makes name hashes useless to whoever knows only the names. Changing it changes every signature. */
    private static final long KEY = 0x74_6f_63_73_69_6e_31_37L;

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

    /** The halves of a day, in hours from its beginning. */
    private static final WordMap<Integer> HALVES =
            WordMap.of(Map.of("a.m", 0, "am", 0, "a.m.", 0, "p.m", 12, "pm", 12, "p.m.", 12));

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

    /** What a page asks of its readers tells nothing of what happened; the same page asks it under every story. */
    private static final WordSet OF_FORMS = WordSet.of(
            "email",
            "e-mail",
            "newsletter",
            "newsletters",
            "subscribe",
            "subscribers",
            "javascript",
            "inbox",
            "notification",
            "notifications",
            "registering",
            "profile",
            "alerts",
            "spam",
            "login",
            "password",
            "browser",
            "cookies",
            "facebook",
            "twitter",
            "instagram",
            "copyright",
            "reproduced",
            "redistributed",
            "reserved",
            "click",
            "subscriber",
            "subscription",
            "tweets",
            "app",
            "trending");

    private Sketches() {}

    static Sketch of(Scene scene) {
        List<Long> names = new ArrayList<>();
        for (String name : ConcernedPeople.names(scene)) {
            names.add(nameHash(name));
        }
        List<Integer> ages = new ArrayList<>();
        List<Long> streets = new ArrayList<>();
        Terms terms = new Terms();
        List<String> weapons = new ArrayList<>();
        Integer hour = null;
        for (Facts facts : scene.facts()) {
            ages(facts, ages);
            Sentence s = facts.sentence();
            streets(s, streets);
            for (int i = s.has(OF_FORMS) ? facts.to() : facts.from(); i < facts.to() && !terms.isFull(); i++) {
                term(s.at(i), terms);
            }
            for (int i = s.next(WEAPONS.words(), 0); i < s.size(); i = s.next(WEAPONS.words(), i + 1)) {
                weapons.add(WEAPONS.get(s.at(i)));
            }
            hour = hour == null && facts.isOfAttack() ? hour(s) : hour;
        }
        return new Sketch(names, ages, streets, terms.sorted(), weapons, hour);
    }

    /** A block's hash is odd, a street's even: so matching knows which of two streets' blocks are told. */
    private static void streets(Sentence s, List<Long> streets) {
        for (Streets.Street street : Streets.of(s)) {
            streets.add(hash(street.name()) & ~1L);
            if (street.block() != null) {
                streets.add(hash(street.block() + " " + street.name()) | 1L);
            }
        }
    }

    private static void ages(Facts facts, List<Integer> ages) {
        ages.addAll(Ages.listed(facts.sentence(), facts.from(), facts.to()));
        for (People p : facts.people().all()) {
            if (p.age() != null) {
                ages.add(p.age());
            }
        }
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

    private static void term(Token token, Terms terms) {
        if (token.word().mayTell() && !token.isAny(GRAMMAR)) {
            terms.add(token.word().hash());
        }
    }

    private static Integer hour(Sentence s) {
        for (int i = s.next(HALVES.words(), 1); i < s.size(); i = s.next(HALVES.words(), i + 1)) {
            Integer hour = s.at(i - 1).isDigits() ? hourAt(s, i - 1) : null;
            if (hour != null) {
                return hour;
            }
        }
        return null;
    }

    private static Integer hourAt(Sentence s, int i) {
        String text = s.at(i).word().text();
        int colon = text.indexOf(':');
        int hour = Numbers.value(colon > 0 ? text.substring(0, colon) : text);
        return hour < 1 || hour > 12 ? null : Integer.valueOf(hour % 12 + HALVES.get(s.at(i + 1)));
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
