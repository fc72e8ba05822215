package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Basis;
import dev.tocsin.attacks.gazetteer.Entry;
import java.util.ArrayList;
import java.util.List;

/** What an article's sentences tell of one attack, as it is gathered. */
final class Scene {
    final Basis basis;
    /** In the article's order. */
    final List<Facts> facts = new ArrayList<>();

    private boolean attack;
    private int lastBlock;
    private DateMention date;
    private Entry city;

    Scene(Basis basis) {
        this.basis = basis;
    }

    /** Takes in a sentence that tells of the violence. */
    void add(Facts more, DateMention when, Entry where) {
        facts.add(more);
        attack = true;
        lastBlock = more.sentence().block;
        date = date == null ? when : date;
        city = city == null ? where : city;
    }

    /** Takes in a sentence that stands by it. */
    void addContext(Facts more) {
        facts.add(more);
    }

    boolean isAttack() {
        return attack;
    }

    /** The paragraph its last sentence of violence stands in. */
    int lastBlock() {
        return lastBlock;
    }

    /** The first date told with it, or null. */
    DateMention date() {
        return date;
    }

    /** The first city told with it, or null. */
    Entry city() {
        return city;
    }
}
