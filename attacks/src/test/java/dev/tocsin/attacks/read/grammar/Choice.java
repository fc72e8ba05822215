package dev.tocsin.attacks.read.grammar;

/**
 * Words that may stand in a slot.
 *
 * @param number how many people they are, as the error catalogue writes it ("12+"); null where they are none
 * @param speech how one speaks of them
 */
record Choice(String words, String number, Speech speech) {

    /** A line of a list: "two men | 2", "a woman | 1 she". */
    static Choice of(String line) {
        String[] parts = line.split(" *\\| *", -1);
        if (parts.length == 1) {
            return new Choice(parts[0], null, Speech.THEY);
        }
        String[] behind = parts[1].split(" ", -1);
        if (behind.length > 1) {
            return new Choice(parts[0], behind[0], Speech.called(behind[1]));
        }
        return new Choice(parts[0], behind[0], behind[0].equals("1") ? Speech.HE : Speech.THEY);
    }
}
