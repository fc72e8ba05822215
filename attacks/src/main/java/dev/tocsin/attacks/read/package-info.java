/**
 * From an article's text to its reports: blocks, sentences, tokens; then mentions (people, places, dates, actors);
 * then {@link dev.tocsin.attacks.read.Rules the rules}, a visible list, that join people to harm; then discourse, which
 * parts the article's news from other attacks, history and noise; then one report for each attack.
 */
package dev.tocsin.attacks.read;
