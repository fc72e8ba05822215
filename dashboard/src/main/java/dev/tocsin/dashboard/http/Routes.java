package dev.tocsin.dashboard.http;

import dev.tocsin.dashboard.model.ArticleTexts;
import dev.tocsin.dashboard.model.ReadModel;
import dev.tocsin.schemas.Topics;
import java.util.ArrayList;
import java.util.List;

/** Every address that is answered, but for the page's files. */
final class Routes {
    private Routes() {}

    static List<Route> of(
            ReadModel model,
            ArticleTexts articles,
            Topics topics,
            ChangeStream stream,
            Health health,
            Metrics metrics) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new AttackRoutes(model, articles).routes());
        routes.addAll(new TallyRoutes(model).routes());
        routes.add(stream.route());
        routes.add(OpenApi.route());
        routes.addAll(new RegistryRoutes(topics).routes());
        routes.addAll(new HealthRoutes(health).routes());
        routes.add(metrics.route());
        return List.copyOf(routes);
    }
}
