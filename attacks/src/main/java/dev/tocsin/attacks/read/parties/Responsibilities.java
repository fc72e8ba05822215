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

    /** More attacks than any story tells of, but for lists; keeps the time of reading linear. */
    private static final int MOST = 20;

    private static final String PLURAL =
            "(?:attacks|bombings|blasts|explosions|assaults|raids|killings|shootings|strikes)\\b";

    /** "claimed responsibility for both attacks", "is thought to be behind the raids", "said both were its work". */
    private static final Pattern OF_SEVERAL = Pattern.compile(
            "(?i)\\b(?:both|all (?:of )?(?:the|three|four|five|six)|the (?:two|three|four|five|six|twin)) (?:\\w+ ){0,2}"
                    + PLURAL
                    + "|\\b(?:claim\\w*|responsib\\w+ for|behind|carried out|owned up to|blam\\w+ (?:\\S+ ){1,5}for) the (?:\\w+ )?"
                    + PLURAL + "|\\bboth were\\b");

    /** Without one of them no sentence tells of several attacks. */
    private static final WordSet ATTACKS = WordSet.of(
            "attacks",
            "bombings",
            "blasts",
            "explosions",
            "assaults",
            "raids",
            "killings",
            "shootings",
            "strikes",
            "both");

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
        scene.facts().stream()
                .filter(facts -> scene.basis() == Basis.REPORT || !MainClause.givesReason(clause(facts)))
                .forEach(facts -> all.add(facts, clause(facts)));
        if (scene.basis() == Basis.REPORT) {
            for (Scene other : article) {
                other.facts().stream()
                        .filter(facts -> other != scene && isOfNews(facts, other, scene, article))
                        .forEach(facts -> all.add(facts, MainClause.of(clause(facts))));
            }
        }
        return new ArrayList<>(all.found.values());
    }

    /** Whether what another scene's sentence says of a group is of this news too. */
    private static boolean isOfNews(Facts facts, Scene other, Scene news, List<Scene> article) {
        boolean several = isOfSeveral(facts);
        boolean beside = other.basis() != Basis.REPORT
                && article.size() <= MOST
                && !MainClause.of(clause(facts)).equals(clause(facts))
                && (several || news == newsBefore(facts, article));
        return beside || several && other.basis() == Basis.REPORT;
    }

    /** The news begun last before the sentence; null where none is. */
    private static Scene newsBefore(Facts facts, List<Scene> article) {
        Scene last = null;
        int at = -1;
        for (Scene scene : article) {
            int begins = scene.facts().isEmpty()
                    ? Sentence.NONE
                    : scene.facts().get(0).sentence().index();
            if (scene.basis() == Basis.REPORT && begins < facts.sentence().index() && begins >= at) {
                last = scene;
                at = begins;
            }
        }
        return last;
    }

    private static String clause(Facts facts) {
        return facts.sentence().words(facts.from(), facts.to());
    }

    private static boolean isOfSeveral(Facts facts) {
        Sentence s = facts.sentence();
        return s.has(ATTACKS) && OF_SEVERAL.matcher(s.words(0, s.size())).find();
    }

    /**
     * Who its words tie to the attack.
     *
     * @param clause its text, or as much of it as is of this attack, with blanks for the rest
     */
    private void add(Facts facts, String clause) {
        Sentence s = facts.sentence();
        List<Actors.Mention> groups = Actors.within(s, facts.from(), facts.to());
        // A site out of a list of attacks is a clause without a verb: who did it stands before the list.
        boolean isItemOfList =
                groups.isEmpty() && facts.from() > 0 && facts.casualties().isEmpty();
        int from = isItemOfList ? 0 : facts.from();
        String words = isItemOfList ? s.words(0, facts.to()) : clause;
        for (Actors.Mention group : isItemOfList ? Actors.within(s, 0, facts.from()) : groups) {
            Actors.Mention here = group.back(s.at(from).start());
            add(group.name(), Involvement.of(words, here, isOfVictims(facts)), s);
            lastNamed = group.name();
            lastAt = s.index();
        }
        boolean unlisted = groups.isEmpty() && UnlistedGroups.mayBeNamed(s) && addUnlisted(words, facts);
        if (groups.isEmpty() && !unlisted && mayClaim(s)) {
            addUnnamed(words, s);
        }
    }

    /** Whether any is tied to the attack. */
    private boolean addUnlisted(String clause, Facts facts) {
        boolean tied = false;
        for (Actors.Mention group : UnlistedGroups.within(clause)) {
            Stance stance = Involvement.of(clause, group, isOfVictims(facts));
            add(group.name(), stance, facts.sentence());
            tied |= stance != null;
        }
        return tied;
    }

    private static boolean isOfVictims(Facts facts) {
        return facts.casualties().stream().anyMatch(Casualty::isVictim);
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
