package dev.tocsin.attacks.read.grammar;

/** One of the people of a short story, invented: "Carl Dunmore, 34". A template speaks of him as {A}, {A.name}, {A.age}. */
record Person(String name, int age, Speech speech) {

    static Person of(Choice choice) {
        return new Person(choice.words(), Integer.parseInt(choice.number()), choice.speech());
    }

    /** What a template asks of him: "name", "last", "age", "noun", "they" in his own form; "" for how one first tells of him. */
    String told(String asked) {
        return switch (asked) {
            case "" -> "a " + age + "-year-old " + noun();
            case "name" -> name;
            case "last" -> name.substring(name.indexOf(' ') + 1);
            case "age" -> "" + age;
            case "noun" -> noun();
            default -> speech.form(asked);
        };
    }

    private String noun() {
        return speech == Speech.SHE ? age < 18 ? "girl" : "woman" : age < 18 ? "boy" : "man";
    }
}
