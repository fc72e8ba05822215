package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Basis;
import java.util.ArrayList;
import java.util.List;

/** Parts an article into the attacks it tells of: its news, other attacks of the same days, history. */
final class Discourse {
    private Discourse() {}

    static List<Scene> scenes(List<Facts> article) {
        Scene news = new Scene(Basis.REPORT);
        for (Facts facts : article) {
            news.add(facts);
        }
        List<Scene> scenes = new ArrayList<>();
        if (article.stream().anyMatch(Facts::isOfAttack)) {
            scenes.add(news);
        }
        return scenes;
    }
}
