package dev.tocsin.attacks;

import java.time.Instant;

/**
 * To which attack a report belongs.
 *
 * @param reportKey {@code CC|article key|ordinal}
 * @param attackId the attack; null once the report is withdrawn
 * @param basis whether it tells the attack as news or as a mention
 */
public record Membership(
        String reportKey, String articleKey, String attackId, Basis basis, ReportStatus status, Instant updatedAt) {}
