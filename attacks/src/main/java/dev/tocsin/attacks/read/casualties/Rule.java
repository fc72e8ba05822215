package dev.tocsin.attacks.read.casualties;

import dev.tocsin.attacks.read.text.Sentence;
import java.util.List;

/**
 * One way in which news joins people to harm.
 *
 * @param name what claims call it
 * @param cost how loose it is: of two rules that fit, the cheaper wins, and a gap costs one for each word
 * @param toll whether what it finds is the number of all up to now: "the toll rose to nine"
 * @param matches texts in which it must find a claim
 * @param misses texts in which it must find none
 */
public record Rule(
        String name, Harm harm, int cost, Pattern pattern, boolean toll, List<String> matches, List<String> misses) {

    public static Rule of(String name, Harm harm, int cost, String pattern) {
        return new Rule(name, harm, cost, new Pattern(pattern), false, List.of(), List.of());
    }

    static Rule toll(String name, Harm harm, int cost, String pattern) {
        return new Rule(name, harm, cost, new Pattern(pattern), true, List.of(), List.of());
    }

    Rule matches(String... texts) {
        return new Rule(name, harm, cost, pattern, toll, List.of(texts), misses);
    }

    Rule misses(String... texts) {
        return new Rule(name, harm, cost, pattern, toll, matches, List.of(texts));
    }

    /** Whether it is worth looking for in a sentence that has its trigger: false is certain. */
    boolean mayFind(Sentence sentence) {
        return pattern.canMatch(sentence);
    }

    /** Whether it fits only where a mention of people begins; else only where one of {@link Rules#openings} stands. */
    boolean beginsWithPeople() {
        return pattern.first().kind().isPeople();
    }

    /** What it finds from token i on, or null. */
    Pattern.Match matchAt(Sentence sentence, Chains chains, int i) {
        Pattern.Match match = pattern.matchAt(sentence, chains, i);
        return match == null || chains.isDoer(match.people().get(0).from()) ? null : match;
    }
}
