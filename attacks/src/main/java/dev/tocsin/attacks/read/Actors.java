package dev.tocsin.attacks.read;

/** The armed groups that texts name, under their usual names. */
final class Actors {
    private static final Phrases<String> NAMES = load();

    private Actors() {}

    private static Phrases<String> load() {
        Phrases<String> names = new Phrases<>();
        for (String line : Resource.lines("actors.tsv")) {
            String[] fields = line.split("\t", -1);
            for (String name : fields[1].split(";", -1)) {
                names.add(name.strip(), fields[0], name.strip().length() <= 4);
            }
        }
        return names;
    }

    /** The group named at the token, or null. */
    static String at(Sentence s, int i) {
        return s.at(i).capital() || s.at(i).word().text().startsWith("a") ? NAMES.at(s, i) : null;
    }
}
