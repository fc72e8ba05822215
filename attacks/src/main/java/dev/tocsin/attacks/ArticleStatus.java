package dev.tocsin.attacks;

/**
 * What a wire says of a version of its item, in the words of IPTC's publishing status where it has one. The order is
 * that of severity: between versions that nothing else tells apart, the more severe stands.
 */
public enum ArticleStatus {
    /** May be used. */
    USABLE,
    /** May be used, and replaces an earlier version that was wrong. */
    CORRECTED,
    /** Must not be used for now; a later version may be. */
    WITHHELD,
    /** Killed: nothing of any version may be used. */
    CANCELED,
    /** Killed, and the publisher asks that its words be deleted. */
    ERASED;

    /** Whether the article's words count. */
    public boolean isUsable() {
        return this == USABLE || this == CORRECTED;
    }
}
