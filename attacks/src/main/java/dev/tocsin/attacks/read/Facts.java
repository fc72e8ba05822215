package dev.tocsin.attacks.read;

import java.util.List;
import java.util.Set;

/** All that one sentence mentions. */
record Facts(
        Sentence sentence,
        Chains people,
        List<Casualty> casualties,
        List<PlaceName> places,
        List<DateMention> dates,
        Set<Cue> cues) {

    private static final long ATTACK = Sense.mask(
            Sense.ATTACK,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.KILLING,
            Sense.SHOT,
            Sense.INJURE_ED,
            Sense.SUICIDE_ED,
            Sense.SHOOT);

    /** Whether it tells of violence at all. */
    boolean isOfAttack() {
        return !casualties.isEmpty() || sentence.hasAny(ATTACK);
    }

    boolean has(Cue cue) {
        return cues.contains(cue);
    }

    Facts withoutCasualties() {
        return new Facts(sentence, people, List.of(), places, dates, cues);
    }
}
