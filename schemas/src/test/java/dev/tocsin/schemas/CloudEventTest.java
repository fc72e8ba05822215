package dev.tocsin.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.attacks.Article;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventTest {
    private static final Topics TOPICS = Topics.standard();

    @Test
    void anAttackIsToldByItsIdAndRevision() {
        assertThat(headers(CloudEvent.of(TOPICS.attacks(), Samples.ATTACK)))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "k3f9t2m8|4",
                        "ce_type", "dev.tocsin.Attack",
                        "ce_source", "tocsin.attacks",
                        "ce_time", "2022-09-05T12:00:01.500Z",
                        "content-type", "application/avro"));
    }

    @Test
    void anArticleTakenInTwiceIsTheSameEventAndOneWithOtherWordsIsNot() {
        CloudEvent first = CloudEvent.of(TOPICS.articles(), Samples.ARTICLE);
        Article again = Samples.ARTICLE.toBuilder().ingestedAt(Samples.NOON).build();
        assertThat(CloudEvent.of(TOPICS.articles(), again)).isEqualTo(first);
        assertThat(first.time()).isEqualTo(Samples.NOON);
        Article other =
                again.toBuilder().body("At least seven people were killed.").build();
        assertThat(CloudEvent.of(TOPICS.articles(), other).id()).isNotEqualTo(first.id());
    }

    @Test
    void aRecordWithoutATimeHasNone() {
        CloudEvent event = CloudEvent.of(TOPICS.articles(), Article.of("wire", "1", "", "words"));
        assertThat(headers(event)).doesNotContainKey("ce_time");
    }

    @Test
    void headersOfItsNamesAreReplaced() {
        Headers headers = new RecordHeaders();
        CloudEvent.of(TOPICS.attacks(), Samples.ATTACK).addTo(headers);
        CloudEvent.of(TOPICS.placeTallies(), Samples.TALLY).addTo(headers);
        assertThat(headers.headers("ce_id")).hasSize(1);
        assertThat(new String(headers.lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .isEqualTo("city:geonames:1138958|2022-09-05|3");
    }

    private static Map<String, String> headers(CloudEvent event) {
        Headers headers = new RecordHeaders();
        event.addTo(headers);
        Map<String, String> all = new TreeMap<>();
        headers.forEach(header -> all.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return all;
    }
}
