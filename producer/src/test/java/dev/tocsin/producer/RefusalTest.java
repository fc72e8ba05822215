package dev.tocsin.producer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void saysWhereAndWhyAsCompilersDo() {
        assertThat(new Refusal("wire.ndjson", 3, "no JSON")).hasToString("wire.ndjson:3: no JSON");
        assertThat(Refusal.of("wire.ndjson", "empty")).hasToString("wire.ndjson: empty");
    }

    @Test
    void whatAWireSendsForgesNoLineOfALog() {
        String told = Refusal.of("a\r\nb", "bad id \"x\n\u001b[2J12:00 ERROR all is lost\u2028\u2029\u0085y\"")
                .toString();

        assertThat(told.lines()).hasSize(1);
        assertThat(told).isEqualTo("a b: bad id \"x [2J12:00 ERROR all is lost y\"");
    }

    @Test
    void longReasonIsCut() {
        assertThat(Refusal.of("a", "x".repeat(100_000)).reason()).hasSize(301).endsWith("x\u2026");
    }
}
