package dev.tocsin.dashboard.http;

import io.javalin.http.Context;
import java.util.List;

/**
 * One address that is answered, always to GET.
 *
 * @param path as Javalin writes it: {@code /api/attacks/{id}}
 * @param parameters names of the query parameters it takes; any other is refused
 * @param isRemembered whether the same question gets the same answer until the read model changes
 */
record Route(String path, List<String> parameters, Answer answer, boolean isRemembered) {

    /** Puts the answer into the context. */
    interface Answer {
        void give(Context context, Parameters parameters);
    }

    static Route of(String path, List<String> parameters, Answer answer) {
        return new Route(path, parameters, answer, false);
    }

    /** One that many ask at the same time. */
    static Route remembered(String path, List<String> parameters, Answer answer) {
        return new Route(path, parameters, answer, true);
    }

    static Route of(String path, Answer answer) {
        return of(path, List.of(), answer);
    }

    void handle(Context context) {
        answer.give(context, new Parameters(context.queryParamMap(), parameters));
    }
}
