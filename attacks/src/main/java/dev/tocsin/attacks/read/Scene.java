package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Basis;
import java.util.ArrayList;
import java.util.List;

/** What an article's sentences tell of one attack, as it is gathered. */
final class Scene {
    final Basis basis;
    final List<Facts> facts = new ArrayList<>();

    Scene(Basis basis) {
        this.basis = basis;
    }

    void add(Facts more) {
        facts.add(more);
    }
}
