package dev.tocsin.attacks.read;

import java.util.List;

/** Parts a sentence that tells of two attacks: "killed nine on Sunday, a day after a bomb killed 17". */
final class Clauses {
    private Clauses() {}

    static List<Facts> of(Facts sentence) {
        int shift = sentence.cues().at(Cue.SHIFT);
        if (shift <= 0) {
            return List.of(sentence);
        }
        int end = sentence.sentence().size();
        Facts first = sentence.clause(0, shift);
        Facts second = sentence.clause(shift, end);
        boolean two =
                !first.casualties().isEmpty() && second.casualties().stream().anyMatch(Clauses::isNew);
        return two ? List.of(first, second) : List.of(sentence);
    }

    /** Whether its people were not told before. */
    private static boolean isNew(Casualty casualty) {
        People.Kind kind = casualty.people().kind();
        return kind == People.Kind.COUNTED || kind == People.Kind.ONE || kind == People.Kind.PLURAL;
    }
}
