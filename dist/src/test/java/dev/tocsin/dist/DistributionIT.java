package dev.tocsin.dist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What somebody finds who unpacks the zip and has Java. */
@Timeout(120)
class DistributionIT {
    @Test
    void theZipRunsTheDemoAndSaysWhatIsInIt() throws Exception {
        Distribution unpacked = Distribution.unpacked();
        assertThat(unpacked.run("--version")).startsWith("tocsin 0.").doesNotContain("not built");
        assertThat(unpacked.run("demo", "--once")).contains("Kabul", "Kandahar", "Mazar-i-Sharif");
        assertThat(unpacked.file("sbom.json"))
                .content()
                .contains("\"bomFormat\" : \"CycloneDX\"", "pkg:maven/org.apache.kafka/kafka-streams@")
                .doesNotContain("junit");
        assertThat(unpacked.file("LICENSE")).exists();
        assertThat(unpacked.file("NOTICE")).exists();
    }
}
