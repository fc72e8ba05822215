package dev.tocsin.attacks.read.discourse;

import dev.tocsin.attacks.AttackType;
import dev.tocsin.attacks.read.scenes.Facts;
import dev.tocsin.attacks.read.scenes.Scene;
import dev.tocsin.attacks.read.text.Phrases;
import dev.tocsin.attacks.read.text.Resource;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.EnumMap;
import java.util.Map;

/** Tells the kind of an attack by the words of its sentences. */
public final class AttackTypes {
    private record Vote(AttackType type, int weight) {}

    private static final Phrases<Vote> WORDS = load();

    private final Map<AttackType, Integer> votes = new EnumMap<>(AttackType.class);

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
        return votes(scene).type();
    }

    /** The kind, where others than the one who killed himself were harmed. */
    public static AttackType ofHarmToOthers(Scene scene) {
        AttackTypes types = votes(scene);
        types.votes.remove(AttackType.SELF_INFLICTED);
        return types.type();
    }

    private static AttackTypes votes(Scene scene) {
        AttackTypes types = new AttackTypes();
        scene.facts().forEach(types::add);
        return types;
    }

    private void add(Facts facts) {
        Sentence s = facts.sentence();
        for (int i = WORDS.next(s, facts.from()); i < facts.to(); i = WORDS.next(s, i + 1)) {
            Vote vote = WORDS.at(s, i);
            if (vote != null && !s.at(i - 1).is("rocket-propelled")) {
                votes.merge(vote.type, vote.weight, Math::max);
            }
        }
    }

    /** The kind with the weightiest word; who kills himself with a bomb is a suicide bomber. */
    AttackType type() {
        if (votes.containsKey(AttackType.SELF_INFLICTED) && votes.containsKey(AttackType.BOMBING)) {
            return AttackType.SUICIDE_BOMBING;
        }
        AttackType best = AttackType.UNKNOWN;
        for (Map.Entry<AttackType, Integer> vote : votes.entrySet()) {
            if (best == AttackType.UNKNOWN || vote.getValue() > votes.get(best)) {
                best = vote.getKey();
            }
        }
        return best;
    }
}
