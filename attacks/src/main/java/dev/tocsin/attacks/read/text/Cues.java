package dev.tocsin.attacks.read.text;

import java.util.ArrayList;
import java.util.List;

/** The cues of one sentence. */
public final class Cues {
    private record Found(Cue cue, int at) {}

    private static final Phrases<Cue> WORDS = load();

    private final List<Found> found = new ArrayList<>(0);
    private long all;

    private static Phrases<Cue> load() {
        Phrases.Builder<Cue> words = new Phrases.Builder<>();
        for (String line : Resource.lines(Cues.class, "cues.tsv")) {
            String[] fields = line.split("\t", -1);
            for (String word : fields[1].split(";", -1)) {
                words.add(word.strip(), Cue.valueOf(fields[0]), false);
            }
        }
        return words.build();
    }

    public static Cues of(Sentence sentence) {
        Cues cues = new Cues();
        for (int i = WORDS.next(sentence, 0); i < sentence.size(); i = WORDS.next(sentence, i + 1)) {
            cues.add(WORDS.at(sentence, i), i);
        }
        return cues;
    }

    private void add(Cue cue, int at) {
        if (cue != null) {
            found.add(new Found(cue, at));
            all |= cue.bit;
        }
    }

    public boolean has(Cue cue) {
        return (all & cue.bit) != 0;
    }

    /** Whether it tells of harm that is no attack's. */
    public boolean areOfNoAttack() {
        return (all & Cue.OF_NO_ATTACK) != 0;
    }

    /** Whether the page itself speaks from the first word on. */
    public boolean beginPage() {
        return !found.isEmpty()
                && found.get(0).at == 0
                && (found.get(0).cue == Cue.PAGE_END || found.get(0).cue == Cue.PAGE_LINE);
    }

    /** The token at which such a cue first begins, or -1. */
    public int at(Cue cue) {
        for (Found f : found) {
            if (f.cue == cue) {
                return f.at;
            }
        }
        return -1;
    }

    /** Whether such a cue begins from one token to another, the second not included. */
    public boolean isWithin(Cue cue, int from, int to) {
        for (Found f : found) {
            if (f.cue == cue && f.at >= from && f.at < to) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue for no attack begins at the token or just before it: the attack of "heart attack". */
    public boolean explainAway(int token) {
        for (Found f : found) {
            if ((f.cue.bit & Cue.OF_NO_ATTACK) != 0 && (f.at == token || f.at == token - 1)) {
                return true;
            }
        }
        return false;
    }
}
