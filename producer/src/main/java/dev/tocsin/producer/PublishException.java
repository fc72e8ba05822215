package dev.tocsin.producer;

/** Articles that the broker did not acknowledge: they are not on the topic for sure, and must be published again. */
public final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long articles;

    /** @param first why the first of them was not */
    public PublishException(long articles, Throwable first) {
        super(
                articles + (articles == 1 ? " article was" : " articles were")
                        + " not acknowledged by the broker; the first failure: " + first.getMessage(),
                first);
        this.articles = articles;
    }

    /** How many articles. */
    public long articles() {
        return articles;
    }
}
