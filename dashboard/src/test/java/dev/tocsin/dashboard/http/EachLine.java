package dev.tocsin.dashboard.http;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Takes every line of an answer as it comes. */
record EachLine(Consumer<String> consumer) implements Flow.Subscriber<String> {
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        consumer.accept(line);
    }

    @Override
    public void onError(Throwable thrown) {
        throw new AssertionError(thrown);
    }

    @Override
    public void onComplete() {
        throw new AssertionError("the stream has ended");
    }
}
