package dev.tocsin.dashboard.http;

import io.javalin.http.Context;
import java.util.List;

/**
 * One address that is answered, always to GET.
 *
 * @param path as Javalin writes it: {@code /api/attacks/{id}}
 * @param parameters names of the query parameters it takes; any other is refused
 */
record Route(String path, List<String> parameters, Answer answer) {

    /** Puts the answer into the context. */
    interface Answer {
        void give(Context context, Parameters parameters);
    }

    static Route of(String path, List<String> parameters, Answer answer) {
        return new Route(path, parameters, answer);
    }

    static Route of(String path, Answer answer) {
        return new Route(path, List.of(), answer);
    }

    void handle(Context context) {
        answer.give(context, new Parameters(context.queryParamMap(), parameters));
    }
}
