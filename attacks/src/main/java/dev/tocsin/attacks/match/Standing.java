package dev.tocsin.attacks.match;

import dev.tocsin.attacks.Attack;
import java.time.Instant;

/**
 * An attack as it was last told, and what is counted of it since.
 *
 * @param born when its first report was told: the eldest of two ids is the one born first
 * @param articles how many articles tell it as news
 * @param mentions how many articles tell it as background only
 * @param sources how many sources that do not copy each other tell it as news
 * @param mentioningSources how many such sources tell it as background
 */
public record Standing(Attack attack, Instant born, int articles, int mentions, int sources, int mentioningSources) {}
