package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.read.attackers.DrivenBombs;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Cue;
import dev.tocsin.attacks.read.text.Phrases;
import dev.tocsin.attacks.read.text.Resource;
import dev.tocsin.attacks.read.text.Sentence;
import dev.tocsin.attacks.read.text.WordSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the kind of an attack by the words of its sentences: by those of the headline and of its first sentences, and only
 * where these say nothing by what stands further down, a bomb squad that searched a gunman's flat.
 */
public final class AttackTypes {
    private record Vote(AttackType type, int weight) {}

    private static final Phrases<Vote> WORDS = load();

    /** Sentences of a scene's beginning, the headline among them. */
    private static final int BEGINNING = 4;

    /** What a headline that tells it leaves no doubt of: a knife that somebody also had makes no stabbing of a shooting. */
    private static final Set<AttackType> AT_HAND =
            EnumSet.of(AttackType.SHOOTING, AttackType.STABBING, AttackType.BEATING, AttackType.VEHICLE_RAMMING);

    /** The weight of words that tell what was done, and not only what somebody held. */
    private static final int OF_THE_DEED = 3;

    /** The weight of a charge that somebody drove into its victims: that of a suicide bombing. */
    private static final int DRIVEN_BOMB = 9;

    private static final WordSet SUICIDE = WordSet.of("suicide");

    private final Map<AttackType, Integer> headline = new EnumMap<>(AttackType.class);
    private final Map<AttackType, Integer> beginning = new EnumMap<>(AttackType.class);
    private final Map<AttackType, Integer> all = new EnumMap<>(AttackType.class);

    private AttackTypes(Scene scene) {
        List<Facts> facts = scene.facts();
        for (int i = 0; i < facts.size(); i++) {
            add(facts.get(i), i < BEGINNING);
        }
    }

    private static Phrases<Vote> load() {
        Phrases.Builder<Vote> words = new Phrases.Builder<>();
        for (String line : Resource.lines(AttackTypes.class, "types.tsv")) {
            String[] fields = line.split("\t", -1);
            Vote vote = new Vote(AttackType.valueOf(fields[0]), Integer.parseInt(fields[1]));
            for (String word : fields[2].split(";", -1)) {
                words.add(word.strip(), vote, false);
            }
        }
        return words.build();
    }

    public static AttackType of(Scene scene) {
        return new AttackTypes(scene).type();
    }

    /** The kind, where others than the one who killed himself were harmed. */
    public static AttackType ofHarmToOthers(Scene scene) {
        return new AttackTypes(scene).deed();
    }

    private void add(Facts facts, boolean first) {
        Sentence s = facts.sentence();
        int word = WORDS.next(s, facts.from());
        if (word >= facts.to() && DrivenBombs.verb(s) >= s.size()) {
            return;
        }
        Map<AttackType, Integer> told = new EnumMap<>(AttackType.class);
        for (int i = word; i < facts.to(); i = WORDS.next(s, i + 1)) {
            Vote vote = WORDS.at(s, i);
            if (vote != null && !s.at(i - 1).is("rocket-propelled")) {
                told.merge(vote.type, vote.weight, Math::max);
            }
        }
        boolean own = told.containsKey(AttackType.SELF_INFLICTED) || s.has(SUICIDE);
        if (own && told.containsKey(AttackType.BOMBING)) {
            told.put(AttackType.SUICIDE_BOMBING, told.get(AttackType.BOMBING) + 1);
        }
        if (DrivenBombs.verb(s) < s.size()) {
            told.put(AttackType.SUICIDE_BOMBING, DRIVEN_BOMB);
        }
        boolean recalled = !s.isHeadline() && facts.cues().has(Cue.HISTORY);
        if (recalled) {
            told.keySet().removeIf(type -> !type.isTallied());
        }
        add(told, all);
        if (s.isHeadline()) {
            add(told, headline);
        }
        if (first && !recalled) {
            add(told, beginning);
        }
    }

    private static void add(Map<AttackType, Integer> told, Map<AttackType, Integer> votes) {
        told.forEach((type, weight) -> votes.merge(type, weight, Math::max));
    }

    /**
     * What was done, or that it was no attack: a word of that may stand anywhere, for it tells what the beginning left out.
     */
    private AttackType type() {
        AttackType deed = deed();
        if (deed != AttackType.SHOOTING && deed != AttackType.UNKNOWN) {
            return deed;
        }
        if (all.containsKey(AttackType.ACCIDENTAL_SHOOTING)) {
            return AttackType.ACCIDENTAL_SHOOTING;
        }
        return all.containsKey(AttackType.SELF_INFLICTED) ? AttackType.SELF_INFLICTED : deed;
    }

    /** What was done to others: what the beginning says, or else the rest. */
    private AttackType deed() {
        AttackType first = weightiest(beginning);
        return first == AttackType.UNKNOWN ? weightiest(all) : first;
    }

    /** The kind with the weightiest word, among those of the headline where that leaves no doubt. */
    private AttackType weightiest(Map<AttackType, Integer> votes) {
        boolean plain = AT_HAND.stream().anyMatch(type -> headline.getOrDefault(type, 0) >= OF_THE_DEED);
        AttackType best = AttackType.UNKNOWN;
        for (Map.Entry<AttackType, Integer> vote : votes.entrySet()) {
            boolean allowed = vote.getKey().isTallied() && (!plain || headline.containsKey(vote.getKey()));
            if (allowed && (best == AttackType.UNKNOWN || vote.getValue() > votes.get(best))) {
                best = vote.getKey();
            }
        }
        return best;
    }
}
