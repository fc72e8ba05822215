package dev.tocsin.producer.desk;

/** What became of one version of an item. Whatever came of it is on the topic before this is told. */
public enum Verdict {
    /** The item was not known. */
    NEW,
    /** A later version of a known item. */
    UPDATED,
    /** The item, or the items that it names, count no longer. */
    WITHDRAWN,
    /** Not to be used for now. */
    HELD,
    /** Waits for the end of its embargo. */
    EMBARGOED,
    /** An older version than one that is known: kept, and without effect. */
    OUTDATED,
    /** Known word for word; nothing was written. */
    DUPLICATE
}
