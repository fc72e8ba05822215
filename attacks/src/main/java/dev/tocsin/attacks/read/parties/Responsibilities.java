package dev.tocsin.attacks.read.parties;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.Responsibility;
import dev.tocsin.attacks.Stance;
import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.people.Actors;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells who is said to have done it, and how firmly. The firmest stance for each group stands, a denial beside it. */
public final class Responsibilities {
    /** How many sentences back "the group" may have been named. */
    private static final int BACK = 3;

    /** "claimed responsibility for both attacks". */
    private static final Pattern OF_SEVERAL = Pattern.compile(
            "(?i)\\b(?:both|all (?:of )?(?:the|three|four|five|six)|the (?:two|three|four|five|six|twin))"
                    + " (?:\\w+ ){0,2}(?:attacks|bombings|blasts|explosions|assaults|raids|killings|shootings|strikes)\\b");

    /** Without one of them no sentence tells of several attacks. */
    private static final WordSet ATTACKS = WordSet.of(
            "attacks", "bombings", "blasts", "explosions", "assaults", "raids", "killings", "shootings", "strikes");

    /** Without one of them nobody claims anything, and nobody is blamed. */
    private static final WordSet CLAIMS = WordSet.of(
            "claims",
            "claimed",
            "took",
            "accepted",
            "admitted",
            "owned",
            "blamed",
            "blames",
            "blaming",
            "accused",
            "accuses");

    private static final WordSet GROUP = WordSet.of("it", "they");

    private static final WordSet MEDIA = WordSet.of("telegram", "amaq", "aamaq", "twitter", "statement", "video");

    private final Map<String, Responsibility> found = new LinkedHashMap<>();
    private String lastNamed;
    private int lastAt;

    private Responsibilities() {}

    /**
     * Who is said to have done what the scene tells of.
     *
     * @param article all scenes of its article: who claims "both attacks" claims this one too
     */
    public static List<Responsibility> of(Scene scene, List<Scene> article) {
        Responsibilities all = new Responsibilities();
        scene.facts().forEach(all::add);
        article.stream()
                .filter(other -> other != scene && other.basis() == Basis.REPORT && scene.basis() == Basis.REPORT)
                .flatMap(other -> other.facts().stream())
                .filter(Responsibilities::isOfSeveral)
                .forEach(all::add);
        return new ArrayList<>(all.found.values());
    }

    private static boolean isOfSeveral(Facts facts) {
        Sentence s = facts.sentence();
        return s.has(ATTACKS) && OF_SEVERAL.matcher(s.words(0, s.size())).find();
    }

    private void add(Facts facts) {
        Sentence s = facts.sentence();
        List<Actors.Mention> groups = Actors.within(s, facts.from(), facts.to());
        // A site out of a list of attacks is a clause without a verb: who did it stands before the list.
        boolean isItemOfList =
                groups.isEmpty() && facts.from() > 0 && facts.casualties().isEmpty();
        int from = isItemOfList ? 0 : facts.from();
        for (Actors.Mention group : isItemOfList ? Actors.within(s, 0, facts.from()) : groups) {
            Actors.Mention here = group.back(s.at(from).start());
            add(
                    group.name(),
                    Involvement.of(
                            s.words(from, facts.to()),
                            here,
                            facts.casualties().stream().anyMatch(Casualty::isVictim)),
                    s);
            lastNamed = group.name();
            lastAt = s.index();
        }
        if (groups.isEmpty() && mayClaim(s)) {
            addUnnamed(s.words(from, facts.to()), s);
        }
    }

    private static boolean mayClaim(Sentence s) {
        boolean claims = s.has(CLAIMS);
        for (int i = s.next(GROUP, 1); i < s.size(); i = s.next(GROUP, i + 1)) {
            claims |= s.at(i - 1).is("said");
        }
        return claims;
    }

    private void addUnnamed(String clause, Sentence s) {
        String unlisted = Involvement.unlistedClaimant(clause);
        if (unlisted != null) {
            add(unlisted, Stance.CLAIMED, s);
        } else if (lastNamed != null && s.index() - lastAt <= BACK && Involvement.isClaimByTheSame(clause)) {
            add(lastNamed, Stance.CLAIMED, s);
        } else if (lastNamed != null && s.index() - lastAt <= BACK && Involvement.isBlameOnTheSame(clause)) {
            add(lastNamed, Stance.ATTRIBUTED, s);
        }
    }

    private void add(String actor, Stance stance, Sentence s) {
        if (stance != null) {
            String by = stance == Stance.CLAIMED ? medium(s) : null;
            found.merge(
                    actor + (stance == Stance.DENIED), new Responsibility(actor, stance, by), Responsibilities::firmer);
        }
    }

    private static Responsibility firmer(Responsibility a, Responsibility b) {
        if (a.stance() == b.stance()) {
            return a.by() == null ? b : a;
        }
        return a.stance().compareTo(b.stance()) < 0 ? a : b;
    }

    /** "on Telegram", "the group's news agency". */
    private static String medium(Sentence s) {
        int at = s.next(MEDIA, 0);
        return at < s.size() ? s.words(at, at + 1) : null;
    }
}
