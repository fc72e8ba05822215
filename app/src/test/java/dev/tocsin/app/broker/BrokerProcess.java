package dev.tocsin.app.broker;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that runs a broker on the directory it is given until it is killed, and prints where it listens. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] args) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(args[0]));
        System.out.println(broker.bootstrapServers());
        new CountDownLatch(1).await();
    }
}
