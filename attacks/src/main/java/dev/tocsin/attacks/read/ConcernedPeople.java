package dev.tocsin.attacks.read;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.People;
import dev.tocsin.attacks.read.people.Surnames;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.Token;
import dev.tocsin.attacks.read.text.Word;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Those an attack befell or is laid to, and their families, among all whom a scene names. Who only speaks about it is
 * none: every sergeant and every mayor is named in news of many attacks.
 */
final class ConcernedPeople {
    private static final WordSet PRESENTS = WordSet.of(
            "as", "named", "identified", "victim", "suspect", "against", "arrested", "charged", "killed", "of");

    private static final WordSet OFFICES = WordSet.of(
            "police",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "chief",
            "sheriff",
            "deputy",
            "undersheriff",
            "sergeant",
            "lieutenant",
            "captain",
            "commander",
            "major",
            "colonel",
            "detective",
            "investigator",
            "inspector",
            "superintendent",
            "commissioner",
            "marshal",
            "mayor",
            "governor",
            "senator",
            "president",
            "minister",
            "secretary",
            "councilman",
            "councilwoman",
            "judge",
            "justice",
            "prosecutor",
            "attorney",
            "lawyer",
            "solicitor",
            "coroner",
            "examiner",
            "doctor",
            "director",
            "principal",
            "pastor",
            "reverend",
            "bishop",
            "reporter",
            "editor",
            "photographer",
            "correspondent",
            "analyst",
            "professor");

    /** Who wrote it, or took the picture. */
    private static final WordSet CREDITS =
            WordSet.of("by", "photo", "photos", "image", "video", "source", "courtesy", "credit");

    /** What looks like a name and is a page's or an office's word. */
    private static final WordSet NO_NAMES = WordSet.of(
            "crime",
            "stoppers",
            "degree",
            "updated",
            "update",
            "images",
            "radio",
            "policy",
            "follow",
            "special",
            "agent",
            "public",
            "safety",
            "federal",
            "bureau",
            "law",
            "enforcement",
            "facility",
            "investigation",
            "hotline",
            "conduct",
            "lives",
            "stay",
            "metro",
            "corp",
            "inc",
            "high",
            "story",
            "breaking",
            "please",
            "download",
            "click",
            "facebook",
            "twitter",
            "president",
            "god",
            "jesus",
            "christ");

    private static final long SPEAKS = Sense.mask(Sense.SAY, Sense.TITLE);

    /** In tokens. */
    private static final int FEW = 4;

    private final Scene scene;

    /** Every word of the scene that begins with a capital; null until somebody asks. */
    private List<Word> capitals;

    /** Hashes of the names that are told with an office; null until somebody asks. */
    private Set<Long> officials;

    private ConcernedPeople(Scene scene) {
        this.scene = scene;
    }

    /** The full names of those who help to tell whether two articles are about one attack. */
    static Set<String> names(Scene scene) {
        return new ConcernedPeople(scene).names();
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Facts facts : scene.facts()) {
            for (People p : facts.people().all()) {
                if (p.name() != null && isConcerned(facts, p)) {
                    names.add(p.name());
                }
            }
        }
        return names;
    }

    private boolean isConcerned(Facts facts, People p) {
        return p.age() != null || isName(p) && (isHarmed(facts, p) || isPresented(facts, p) || isNoOfficial(facts, p));
    }

    private static boolean isHarmed(Facts facts, People p) {
        for (Casualty c : facts.casualties()) {
            if (c.people().from() == p.from()) {
                return true;
            }
        }
        return false;
    }

    /** "identified as", "the suspect", "was charged"; but "the province of Cabo Foo" is a place. */
    private static boolean isPresented(Facts facts, People p) {
        Sentence s = p.sentence();
        if (s.at(p.from() - 1).is("of") && isPlace(facts, p)) {
            return false;
        }
        boolean charged =
                s.at(p.to()).is(Sense.BE) && s.at(p.to() + 1).isAny(Sense.mask(Sense.CHARGE, Sense.SHOT, Sense.KILL_ED))
                        || s.at(p.to() + 1).is("arrested");
        return charged || PRESENTS.has(s.at(p.from() - 1));
    }

    /** A name in running text of somebody who neither holds an office nor is quoted, and is no place. */
    private boolean isNoOfficial(Facts facts, People p) {
        return !p.sentence().isHeadline()
                && p.name().indexOf(' ') > 0
                && !isPlace(facts, p)
                && !isOfficial(p)
                && !isSignature(p)
                && !holdsOffice(p)
                && isToldAgain(p);
    }

    /** "Alberto Oak (@OakCitySchools)": who wrote what is quoted. */
    private static boolean isSignature(People p) {
        return p.sentence().at(p.to()).is("(")
                && p.sentence().at(p.to() + 1).word().text().startsWith("@");
    }

    /** Whether the article somewhere gives the name its office: "Superintendent Max Oak". */
    private boolean holdsOffice(People p) {
        officials = officials == null ? officials(scene) : officials;
        return officials.contains(Sketches.nameHash(p.name()));
    }

    private static Set<Long> officials(Scene scene) {
        Set<Long> officials = new HashSet<>();
        for (Facts facts : scene.facts()) {
            for (People p : facts.people().all()) {
                if (p.name() != null && OFFICES.has(p.sentence().at(p.from() - 1))) {
                    officials.add(Sketches.nameHash(p.name()));
                }
            }
        }
        return officials;
    }

    private static boolean isOfficial(People p) {
        for (int k = p.from() - FEW; k < p.to() + FEW; k++) {
            Token token = p.sentence().at(k);
            if (OFFICES.has(token) || CREDITS.has(token) || token.isAny(SPEAKS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(Facts facts, People p) {
        for (PlaceName place : facts.places()) {
            if (place.from() < p.to() && p.from() < place.to()) {
                return true;
            }
        }
        return false;
    }

    /** Somebody of whom there is more to tell than the name. */
    private boolean isToldAgain(People p) {
        String plain = Surnames.withoutSuffix(p.name());
        String last = plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return isNamedTwice(last);
    }

    /** Whether the word stands in the scene more than once with a capital. */
    private boolean isNamedTwice(String word) {
        capitals = capitals == null ? capitals(scene) : capitals;
        boolean once = false;
        for (Word capital : capitals) {
            if (capital.hash() == word.hashCode() && capital.text().equals(word)) {
                if (once) {
                    return true;
                }
                once = true;
            }
        }
        return false;
    }

    private static List<Word> capitals(Scene scene) {
        List<Word> capitals = new ArrayList<>();
        Sentence last = null;
        for (Facts facts : scene.facts()) {
            Sentence s = facts.sentence();
            for (int i = 0; s != last && i < s.size(); i++) {
                if (s.at(i).capital()) {
                    capitals.add(s.at(i).word());
                }
            }
            last = s;
        }
        return capitals;
    }

    private static boolean isName(People p) {
        Sentence s = p.sentence();
        for (int k = p.from(); k < p.to(); k++) {
            boolean shouted = !s.isHeadline() && s.at(k).capital() && isShouted(s, k);
            if (shouted || NO_NAMES.has(s.at(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShouted(Sentence s, int i) {
        int start = s.at(i).start();
        return s.at(i).end() - start > 2
                && Character.isUpperCase(s.text().charAt(start + 1))
                && Character.isUpperCase(s.text().charAt(start + 2));
    }
}
