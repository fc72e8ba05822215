package dev.tocsin.dist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.kafka.KafkaContainer;

/** From articles to tallies over a broker as it is released, where all other tests have one inside their own process. */
@RequiresDocker
@Timeout(180)
class RealBrokerIT {
    @Test
    void theSeedsComeToTheSameOnAReleasedBroker() throws Exception {
        Distribution unpacked = Distribution.unpacked();
        try (KafkaContainer broker = new KafkaContainer("apache/kafka:4.3.1")) {
            broker.start();
            assertThat(unpacked.replayedSeeds("--bootstrap-server", broker.getBootstrapServers()))
                    .hasSize(3)
                    .isEqualTo(unpacked.seedTallies());
        }
    }
}
