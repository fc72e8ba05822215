package dev.tocsin.attacks;

import java.time.Instant;
import java.util.List;

/** Puts an {@link Article} together field by field; each field is described there. */
public final class ArticleBuilder {
    private final String id;
    private final String source;
    private long version;
    private ArticleStatus status = ArticleStatus.USABLE;
    private String credit;
    private String url;
    private String language;
    private Instant publishedAt;
    private Instant versionCreatedAt;
    private Instant ingestedAt;
    private Instant embargoedUntil;
    private String replaces;
    private String headline = "";
    private String dateline;
    private String body = "";
    private String editorNote;
    private List<String> subjects = List.of();
    private List<String> places = List.of();
    private String usageTerms;

    ArticleBuilder(String source, String id) {
        this.source = source;
        this.id = id;
    }

    ArticleBuilder(Article article) {
        this(article.source(), article.id());
        version = article.version();
        status = article.status();
        credit = article.credit();
        url = article.url();
        language = article.language();
        publishedAt = article.publishedAt();
        versionCreatedAt = article.versionCreatedAt();
        ingestedAt = article.ingestedAt();
        embargoedUntil = article.embargoedUntil();
        replaces = article.replaces();
        headline = article.headline();
        dateline = article.dateline();
        body = article.body();
        editorNote = article.editorNote();
        subjects = article.subjects();
        places = article.places();
        usageTerms = article.usageTerms();
    }

    public ArticleBuilder version(long version) {
        this.version = version;
        return this;
    }

    public ArticleBuilder status(ArticleStatus status) {
        this.status = status;
        return this;
    }

    public ArticleBuilder credit(String credit) {
        this.credit = credit;
        return this;
    }

    public ArticleBuilder url(String url) {
        this.url = url;
        return this;
    }

    public ArticleBuilder language(String language) {
        this.language = language;
        return this;
    }

    public ArticleBuilder publishedAt(Instant publishedAt) {
        this.publishedAt = publishedAt;
        return this;
    }

    public ArticleBuilder versionCreatedAt(Instant versionCreatedAt) {
        this.versionCreatedAt = versionCreatedAt;
        return this;
    }

    public ArticleBuilder ingestedAt(Instant ingestedAt) {
        this.ingestedAt = ingestedAt;
        return this;
    }

    public ArticleBuilder embargoedUntil(Instant embargoedUntil) {
        this.embargoedUntil = embargoedUntil;
        return this;
    }

    public ArticleBuilder replaces(String replaces) {
        this.replaces = replaces;
        return this;
    }

    public ArticleBuilder headline(String headline) {
        this.headline = headline;
        return this;
    }

    public ArticleBuilder dateline(String dateline) {
        this.dateline = dateline;
        return this;
    }

    public ArticleBuilder body(String body) {
        this.body = body;
        return this;
    }

    public ArticleBuilder editorNote(String editorNote) {
        this.editorNote = editorNote;
        return this;
    }

    public ArticleBuilder subjects(List<String> subjects) {
        this.subjects = subjects;
        return this;
    }

    public ArticleBuilder places(List<String> places) {
        this.places = places;
        return this;
    }

    public ArticleBuilder usageTerms(String usageTerms) {
        this.usageTerms = usageTerms;
        return this;
    }

    public Article build() {
        return new Article(
                id,
                source,
                version,
                status,
                credit,
                url,
                language,
                publishedAt,
                versionCreatedAt,
                ingestedAt,
                embargoedUntil,
                replaces,
                headline,
                dateline,
                body,
                editorNote,
                subjects,
                places,
                usageTerms);
    }
}
