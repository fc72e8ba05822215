package dev.tocsin.attacks.read;

import dev.tocsin.attacks.Report;
import dev.tocsin.attacks.Unread;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading an article gives: its reports, or why it was set aside.
 *
 * @param reports in order of appearance, numbered from 0; empty where it tells of no attack
 * @param unread present where the article was not read at all; then there are no reports
 */
public record Reading(List<Report> reports, Optional<Unread> unread) {
    public Reading {
        reports = List.copyOf(reports);
        Objects.requireNonNull(unread, "unread");
    }

    static Reading of(List<Report> reports) {
        return new Reading(reports, Optional.empty());
    }

    static Reading unread(Unread why) {
        return new Reading(List.of(), Optional.of(why));
    }
}
