package dev.tocsin.attacks.read;

import java.util.EnumSet;
import java.util.Set;

/** What a sentence's own words say of its place in the article. The phrases of each stand in {@code cues.txt}. */
enum Cue {
    NOISE,
    TOTAL,
    BACKGROUND,
    ELSEWHERE,
    EARLIER,
    NATURE,
    UNREAL;

    private static final Phrases<Cue> PHRASES = load();

    private static Phrases<Cue> load() {
        Phrases<Cue> phrases = new Phrases<>();
        for (String line : Resource.lines("cues.txt")) {
            int space = line.indexOf(' ');
            for (String phrase : line.substring(space).split(";", -1)) {
                phrases.add(phrase.strip(), Cue.valueOf(line.substring(0, space)), false);
            }
        }
        return phrases;
    }

    static Set<Cue> in(Sentence s) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        PHRASES.find(s, (cue, i) -> cues.add(cue));
        return cues;
    }
}
