package dev.tocsin.producer;

/** Where the items of a document go, and what could not be taken of it. A refusal never stops what follows it. */
public interface WireIntake {
    void take(WireItem item);

    void refuse(Refusal refusal);
}
