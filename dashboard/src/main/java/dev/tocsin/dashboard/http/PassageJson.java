package dev.tocsin.dashboard.http;

import dev.tocsin.attacks.Article;
import dev.tocsin.dashboard.model.Passage;

/** A passage as JSON: which article, which of its words, and what stands around them. */
final class PassageJson {
    private PassageJson() {}

    static String of(Passage passage) {
        Article article = passage.article();
        return JsonText.object(json -> {
            json.writeStringField("article", article.key());
            json.writeNumberField("version", article.version());
            json.writeStringField("headline", article.headline());
            json.writeStringField("url", article.url());
            json.writeStringField(
                    "publishedAt",
                    article.publishedAt() == null ? null : article.publishedAt().toString());
            json.writeStringField("part", passage.quote().part().name());
            json.writeNumberField("from", passage.from());
            json.writeNumberField("start", passage.quote().start());
            json.writeNumberField("end", passage.quote().end());
            json.writeNumberField("to", passage.to());
            json.writeNumberField("length", passage.length());
            json.writeStringField("before", passage.before());
            json.writeStringField("words", passage.quote().words());
            json.writeStringField("after", passage.after());
        });
    }
}
