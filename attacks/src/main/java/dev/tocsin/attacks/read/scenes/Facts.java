package dev.tocsin.attacks.read.scenes;

import dev.tocsin.attacks.read.casualties.Casualty;
import dev.tocsin.attacks.read.casualties.Chains;
import dev.tocsin.attacks.read.dates.DateMention;
import dev.tocsin.attacks.read.places.PlaceName;
import dev.tocsin.attacks.read.text.Cues;
import dev.tocsin.attacks.read.text.Sense;
import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * All that one sentence, or one clause of it, mentions.
 *
 * @param from first token of the clause
 * @param to the token behind it
 */
public record Facts(
        Sentence sentence,
        int from,
        int to,
        Chains people,
        List<Casualty> casualties,
        List<PlaceName> places,
        List<DateMention> dates,
        Cues cues) {

    private static final long ATTACK = Sense.mask(
            Sense.ATTACK,
            Sense.KILL_ED,
            Sense.KILL_ING,
            Sense.KILLING,
            Sense.SHOT,
            Sense.INJURE_ED,
            Sense.SUICIDE_ED,
            Sense.SHOOT);

    /** All that a whole sentence mentions. */
    public static Facts of(
            Sentence sentence,
            Chains people,
            List<Casualty> casualties,
            List<PlaceName> places,
            List<DateMention> dates,
            Cues cues) {
        return new Facts(sentence, 0, sentence.size(), people, casualties, places, dates, cues);
    }

    /** Whether it tells of violence at all. */
    public boolean isOfAttack() {
        return !casualties.isEmpty() || sentence.hasAny(ATTACK);
    }

    /** What is mentioned from one token to another, the second not included. */
    public Facts clause(int from, int to) {
        return new Facts(
                sentence,
                from,
                to,
                people,
                within(casualties, Casualty::trigger, from, to),
                within(places, PlaceName::from, from, to),
                within(dates, DateMention::at, from, to),
                cues);
    }

    /**
     * The same, but with those whose own words stand there, wherever the word of their harm does; and on the sentence's
     * day where it names none.
     */
    public Facts clauseOfPeople(int from, int to) {
        List<DateMention> own = within(dates, DateMention::at, from, to);
        return new Facts(
                sentence,
                from,
                to,
                people,
                within(casualties, c -> c.people().from(), from, to),
                within(places, PlaceName::from, from, to),
                own.isEmpty() ? dates : own,
                cues);
    }

    /** The same with the places of the whole sentence. */
    public Facts at(List<PlaceName> others) {
        return new Facts(sentence, from, to, people, casualties, others, dates, cues);
    }

    /** The same with only some of those it harms. */
    public Facts with(List<Casualty> some) {
        return new Facts(sentence, from, to, people, some, places, dates, cues);
    }

    /** Without those it harms: a sentence whose numbers belong to no attack. */
    public Facts withoutCasualties() {
        return with(List.of());
    }

    /** Without its days: a year that is only counted over is none of the attack's. */
    public Facts withoutDates() {
        return on(List.of());
    }

    /** The same with other days. */
    public Facts on(List<DateMention> days) {
        return new Facts(sentence, from, to, people, casualties, places, days, cues);
    }

    private static <T> List<T> within(List<T> all, ToIntFunction<T> at, int from, int to) {
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(one -> at.applyAsInt(one) >= from && at.applyAsInt(one) < to)
                        .toList();
    }
}
